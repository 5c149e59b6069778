/** Who the rows of exports belong to, and which of them count: on a mapping made for it. */
import { describe, expect, it } from 'vitest';
import { readExports } from '#core/program/leads/exports/read-exports.ts';
import type { Cells } from '#core/program/leads/rows/header.ts';
import type { Source, SourceExport } from '#core/program/source.ts';
import { programWith } from '../small-agreement.ts';

const program = programWith();
const origin = { file: 'source.yaml', path: [] };
const base = (id: string) => ({ id, title: id, origin, files: [id], only: [], leaveOut: [] });
const byId = (...columns: readonly string[]) => ({ by: 'id', columns }) as const;
const joined = (key: string, ...joins: readonly (readonly [made: string, column: string])[]) =>
  ({ by: 'key', key, joins: joins.map(([made, column]) => ({ export: made, column })) }) as const;

const people: SourceExport = {
  ...base('people'),
  gives: 'leads',
  whose: byId('id'),
  continuesAs: 'next',
  fields: [
    { id: 'contact.email', columns: ['mail', 'email'] },
    { id: 'company.employees', columns: ['size'] },
  ],
};
const companies: SourceExport = {
  ...base('companies'),
  gives: 'fields',
  whose: joined('id', ['people', 'company']),
  fields: [{ id: 'company.employees', columns: ['size'] }],
};
const owners: SourceExport = {
  ...base('owners'),
  gives: 'fields',
  whose: joined('id', ['companies', 'owner']),
  fields: [{ id: 'company.country', columns: ['country'] }],
};
const visits: SourceExport = {
  ...base('visits'),
  gives: 'events',
  whose: byId('lead', 'person'),
  at: ['at'],
  signals: [{ signal: 'demo', where: [{ column: 'form', contains: ['demo'] }], properties: [] }],
};

const tableOf = (made: SourceExport, header: readonly string[], ...rows: readonly Cells[]) => ({
  export: made,
  file: `${made.id}.csv`,
  header,
  rows: rows.map((cells, index) => ({ number: index + 1, cells })),
});

function read(...tables: readonly ReturnType<typeof tableOf>[]) {
  const exports = tables.map((table) => table.export);
  const source: Source = {
    id: 'crm',
    title: 'CRM',
    origin,
    timeZone: 'Europe/Berlin',
    exports,
    measured: [],
    notRead: [],
  };
  const { leads, findings, more } = readExports(program, source, tables);
  return {
    leads: leads.map(({ id, fields }) => ({ id, ...Object.fromEntries(fields) })),
    events: leads.map(({ id, events }) => [id, events?.map(({ at }) => new Date(at).toISOString())]),
    records: leads.map(({ id, records }) => [id, records?.map(({ stage }) => stage)]),
    findings: findings.map(({ rule, message }) => `${rule} ${message}`),
    more,
  };
}

describe('leads', () => {
  it('take the first filled column, and the first export that knows', () => {
    const { leads } = read(
      tableOf(
        people,
        ['id', 'mail', 'email', 'size', 'company'],
        ['1', ' ', 'kim@fernhill.example', '', 'c'],
        ['2', '', '', '7', 'c'],
      ),
      tableOf(companies, ['id', 'size'], ['c', '90']),
    );
    expect(leads).toEqual([
      { id: '1', 'contact.email': 'kim@fernhill.example', 'company.employees': 90 },
      { id: '2', 'company.employees': 7 },
    ]);
  });

  it('are told of by exports joined to exports joined to them', () => {
    const { leads } = read(
      tableOf(people, ['id', 'company'], ['1', 'c']),
      tableOf(companies, ['id', 'size', 'owner'], ['c', '90', 'o']),
      tableOf(owners, ['id', 'country'], ['o', 'Italy'], ['p', 'Spain']),
    );
    expect(leads).toEqual([{ id: '1', 'company.employees': 90, 'company.country': 'IT' }]);
  });

  it('stay one when the system carries them on, in one step or two, and whoever goes on as the same is one', () => {
    const { leads, events } = read(
      tableOf(people, ['id', 'next', 'size'], ['1', '2', ''], ['2', '3', '5'], ['4', '3', ''], ['6', '', '9']),
      tableOf(visits, ['lead', 'person', 'at', 'form'], ['', '3', '2026-10-01 09:00', 'Demo']),
    );
    expect(leads.map(({ id }) => id)).toEqual(['1', '6']);
    expect(events).toEqual([
      ['1', ['2026-10-01T07:00:00.000Z']],
      ['6', []],
    ]);
  });

  it('are one where the system has merged records: the one that is left tells, whichever row comes first', () => {
    const header = ['id', 'old', 'master', 'size'];
    const { leads, events, findings } = read(
      tableOf(
        { ...people, merged: ['older', 'old'], mergedInto: 'master', leaveOut: [{ column: 'size', is: ['gone'] }] },
        header,
        ['1', '', '', '5'],
        ['2', '1; 3:1617291167000,2', '', ''],
        ['4', '', '2', 'gone'],
        ['6', '5', '6', '7'],
      ),
      tableOf(
        visits,
        ['lead', 'at', 'form'],
        ...['1', '3', '4', '5'].map((lead): Cells => [lead, '2026-10-01 09:00Z', 'demo']),
      ),
    );
    expect(leads).toEqual([{ id: '2' }, { id: '6', 'company.employees': 7 }]);
    expect(events.map(([id, did]) => [id, did?.length])).toEqual([
      ['2', 3],
      ['6', 1],
    ]);
    expect(findings).toEqual([]);
  });

  it('that went on as records merged later are one, known by the first id', () => {
    const { leads } = read(
      tableOf({ ...people, merged: ['old'] }, ['id', 'next', 'old'], ['a', 'c', ''], ['b', 'd', ''], ['d', '', 'c']),
    );
    expect(leads).toEqual([{ id: 'b' }]);
  });

  it('are not lost in a circle of records merged into each other', () => {
    const { leads } = read(tableOf({ ...people, merged: ['old'] }, ['id', 'old'], ['1', '2'], ['2', '1'], ['3', '']));
    expect(leads).toEqual([{ id: '1' }, { id: '3' }]);
  });
});

describe('rows', () => {
  const made: SourceExport = {
    ...people,
    only: [{ column: 'kind', is: ['person'] }],
    leaveOut: [
      { column: 'deleted', is: ['true'] },
      { column: 'note', filled: true },
    ],
  };

  it('are read if all of one kind of tests hold, and left out if one of the other does', () => {
    const header = ['id', 'kind', 'deleted', 'note'];
    const { leads } = read(
      tableOf(
        made,
        header,
        ['1', ' PERSON ', 'False', ''],
        ['2', 'robot', 'false', ''],
        ['3', 'person', 'TRUE', ''],
        ['4', 'person', '', 'no'],
      ),
    );
    expect(leads.map(({ id }) => id)).toEqual(['1']);
  });

  it('of an export that lacks a column it needs are not read, and it is said', () => {
    const { leads, findings } = read(tableOf(made, ['id', 'kinds'], ['1', 'person']));
    expect(leads).toEqual([]);
    expect(findings).toEqual([
      'data/missing-column people.csv has no column "kind", which would hold which of its rows are meant; it is not read as people.',
    ]);
  });

  it('that mean nothing are counted by what they say', () => {
    const rows = ['Contact', 'Contact', 'Jobs'].map((form): Cells => ['1', '', '2026-10-01', form]);
    const { findings, more, events } = read(
      tableOf(people, ['id'], ['1']),
      tableOf(visits, ['lead', 'person', 'at', 'form'], ...rows, ['1', '', '2026-10-02', 'demo']),
    );
    expect(findings).toEqual([
      'data/unknown-signal 2 rows of visits.csv, from row 1 on, have form "Contact", which the mapping gives no signal for.',
      'data/unknown-signal Row 3 of visits.csv has form "Jobs", which the mapping gives no signal for.',
    ]);
    expect(more).toBe(1);
    expect(events).toEqual([['1', ['2026-10-01T22:00:00.000Z']]]);
  });

  it('of a join whose column is lacking belong to nobody, and it is said once', () => {
    const { leads, findings } = read(
      tableOf(people, ['id'], ['1']),
      tableOf(companies, ['id', 'size'], ['c', '90'], ['d', '80']),
    );
    expect(leads).toEqual([{ id: '1' }]);
    expect(findings).toEqual([
      'data/missing-column people.csv has no column "company", which would connect its rows with those of companies.csv.',
    ]);
  });
});

describe('what a source does not have', () => {
  it('is not known: no events and no records, which is not the same as none', () => {
    const { events, records } = read(tableOf(people, ['id'], ['1']));
    expect([events, records]).toEqual([[['1', undefined]], [['1', undefined]]]);
  });
});

describe('stages of the system', () => {
  const deals: SourceExport = {
    ...base('deals'),
    gives: 'records',
    whose: byId('lead'),
    at: ['at'],
    entered: {
      column: 'phase',
      stages: [
        { value: 'Discovery', stage: 'sql' },
        { value: 'Demo held', stage: 'sql' },
        { value: 'Won', stage: 'customer' },
        { value: 'Parked' },
      ],
    },
  };

  it('may be several for one of ours, or none of ours', () => {
    const rows = ['Discovery', 'demo HELD', 'Parked', 'Won'].map(
      (phase, day): Cells => ['1', `2026-10-0${day + 1}`, phase],
    );
    const { records } = read(tableOf(people, ['id'], ['1']), tableOf(deals, ['lead', 'at', 'phase'], ...rows));
    expect(records).toEqual([['1', ['sql', 'sql', 'customer']]]);
  });
});
