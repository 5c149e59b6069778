/** Rows of files of leads, events and records in the agreement's own layout. */
import { describe, expect, it } from 'vitest';
import { assembleLeads } from '#core/program/leads/assemble-leads.ts';
import { eventReader } from '#core/program/leads/rows/event-rows.ts';
import type { Cells, RowReader } from '#core/program/leads/rows/header.ts';
import { leadReader } from '#core/program/leads/rows/lead-rows.ts';
import { recordReader } from '#core/program/leads/rows/record-rows.ts';
import { programWith } from '../small-agreement.ts';

const program = programWith();

function file(header: readonly string[]) {
  return { file: 'leads.csv', header };
}

function read<Row>(reader: RowReader<Row>, cells: Cells) {
  const { row, findings } = reader.read(7, cells);
  return { row, rules: findings.map(({ rule }) => rule) };
}

const rulesOf = ({ findings }: { readonly findings: readonly { readonly rule: string }[] }): readonly string[] =>
  findings.map(({ rule }) => rule);

describe('rows of leads', () => {
  it('hold fields under their ids', () => {
    const reader = leadReader(program, file(['lead', 'company.industry', 'company.employees']));
    expect(rulesOf(reader)).toEqual([]);
    expect(read(reader, ['kim', 'Shops', '80'])).toEqual({
      row: {
        lead: 'kim',
        fields: new Map<string, unknown>([
          ['company.industry', 'retail'],
          ['company.employees', 80],
        ]),
      },
      rules: [],
    });
  });

  it('are read although a value does not fit, which is then missing', () => {
    const reader = leadReader(program, file(['lead', 'company.industry', 'company.employees']));
    expect(read(reader, ['kim', 'boats', null])).toEqual({
      row: { lead: 'kim', fields: new Map() },
      rules: ['data/not-a-value'],
    });
  });

  it('are left out without an id', () => {
    expect(read(leadReader(program, file(['lead', 'company.industry'])), [' ', 'retail'])).toEqual({
      row: undefined,
      rules: ['data/unreadable-row'],
    });
  });

  it('need the column of the id, and know no others than fields', () => {
    const reader = leadReader(program, file(['led', 'company.industri']));
    expect(rulesOf(reader)).toEqual(['data/missing-column', 'data/unknown-column', 'data/unknown-column']);
    expect(reader.findings.map(({ didYouMean }) => didYouMean)).toEqual(['led', 'lead', 'company.industry']);
    expect(read(reader, ['kim', 'retail'])).toEqual({ row: undefined, rules: [] });
  });

  it('never show a value of a personal field', () => {
    const { findings } = leadReader(program, file(['lead', 'contact.email'])).read(1, ['kim', 'kim at fernhill']);
    expect(findings.map(({ message, place }) => [message, place])).toEqual([
      [
        'E-mail of lead kim: the value is not an e-mail address.',
        { in: 'rows', file: 'leads.csv', row: 1, column: 'contact.email' },
      ],
    ]);
  });
});

describe('rows of events', () => {
  const header = ['lead', 'signal', 'at', 'id', 'topic', 'minutes'];

  it('hold properties of their signal', () => {
    const { row, rules } = read(eventReader(program, file(header)), [
      'kim',
      'ebook',
      '2026-10-01T09:00:00Z',
      'e1',
      'Saws',
      '12',
    ]);
    expect(rules).toEqual([]);
    expect(row?.event).toEqual({
      id: 'e1',
      signal: 'ebook',
      at: Date.UTC(2026, 9, 1, 9),
      properties: new Map<string, unknown>([
        ['topic', 'Saws'],
        ['minutes', 12],
      ]),
    });
  });

  it('without an id are events of their own', () => {
    expect(
      read(eventReader(program, file(header)), ['kim', 'ebook', '2026-10-01T09:00:00Z', '', '', '']).row?.event.id,
    ).toBe('row 7');
  });

  it.each([
    ['whose', ['', 'ebook', '2026-10-01T09:00:00Z'], 'data/unreadable-row'],
    ['what', ['kim', 'ebok', '2026-10-01T09:00:00Z'], 'data/unknown-signal'],
    ['when', ['kim', 'ebook', ''], 'data/unreadable-row'],
    ['when exactly', ['kim', 'ebook', '2026-10-01 09:00'], 'data/unreadable-row'],
  ])('are left out if they do not say %s', (_what, cells, rule) => {
    expect(read(eventReader(program, file(header)), cells)).toEqual({ row: undefined, rules: [rule] });
  });
});

describe('rows of records', () => {
  const header = ['lead', 'what', 'stage', 'at', 'role', 'reason', 'evidence', 'valid_until'];
  const at = '2026-10-01T09:00:00Z';
  const when = Date.UTC(2026, 9, 1, 9);
  const reader = recordReader(program, file(header));

  it.each([
    [
      ['kim', 'entered', 'sql', at, 'caller', '', 'need; budget', ''],
      { what: 'entered', stage: 'sql', at: when, role: 'caller', evidence: ['need', 'budget'] },
    ],
    [['kim', 'entered', 'Sales-Qualified', at], { what: 'entered', stage: 'sql', at: when, evidence: [] }],
    [['kim', 'rejected', 'sal', at, '', 'not-now'], { what: 'rejected', stage: 'sal', at: when, reason: 'not-now' }],
    [
      ['kim', 'override', 'recycled', at, 'head-of-sales', 'Board asked', '', '2026-12-31'],
      {
        what: 'override',
        stage: 'recycled',
        at: when,
        role: 'head-of-sales',
        reason: 'Board asked',
        validUntil: 20_818,
      },
    ],
  ])('%o', (cells, record) => {
    expect(read(reader, cells)).toEqual({ row: { lead: 'kim', record }, rules: [] });
  });

  it.each([
    ['whose', ['', 'entered', 'sql', at], 'data/unreadable-row'],
    ['what', ['kim', 'moved', 'sql', at], 'data/unreadable-row'],
    ['where', ['kim', 'entered', 'sqll', at], 'data/unknown-stage'],
    ['when', ['kim', 'entered', 'sql', 'yesterday'], 'data/unreadable-row'],
  ])('are left out if they do not say %s', (_what, cells, rule) => {
    expect(read(reader, cells)).toEqual({ row: undefined, rules: [rule] });
  });

  it('are read without reasons and evidence that nobody has defined', () => {
    expect(read(reader, ['kim', 'rejected', 'sal', at, '', 'bored'])).toEqual({
      row: { lead: 'kim', record: { what: 'rejected', stage: 'sal', at: when } },
      rules: ['data/unknown-code'],
    });
    expect(read(reader, ['kim', 'entered', 'sql', at, '', '', 'need;luck']).rules).toEqual(['data/unknown-code']);
  });
});

describe('leads out of rows', () => {
  const leads = (...ids: readonly string[]) => ({
    file: 'leads.csv',
    rows: ids.map((lead, index) => ({ number: index + 1, row: { lead, fields: new Map() } })),
  });
  const events = (...rows: readonly Cells[]) => ({
    file: 'events.csv',
    rows: rows.flatMap((cells, index) => {
      const { row } = eventReader(program, { file: 'events.csv', header: ['lead', 'signal', 'at', 'stage'] }).read(
        index + 1,
        cells,
      );
      return row === undefined ? [] : [{ number: index + 1, row }];
    }),
  });

  it('come without events and records where no file holds any', () => {
    expect(assembleLeads(program, { leads: leads('kim') })).toEqual({
      leads: [{ id: 'kim', fields: new Map() }],
      findings: [],
    });
  });

  it('have the events of their id, and none is a fact', () => {
    const {
      leads: [kim, lee],
    } = assembleLeads(program, {
      leads: leads('kim', 'lee'),
      events: events(['kim', 'demo', '2026-10-01T09:00:00Z', '']),
    });
    expect([kim?.events?.length, lee?.events, kim?.records]).toEqual([1, [], undefined]);
  });

  it('have records out of a history of stages, and then every lead has records', () => {
    const {
      leads: [kim, lee],
      findings,
    } = assembleLeads(program, {
      leads: leads('kim', 'lee'),
      events: events(
        ['kim', 'stage-changed', '2026-10-01T09:00:00Z', 'Accepted'],
        ['kim', 'stage-changed', '2026-10-02T09:00:00Z', 'Nowhere'],
      ),
    });
    expect(kim?.records).toEqual([{ what: 'entered', stage: 'sal', at: Date.UTC(2026, 9, 1, 9), evidence: [] }]);
    expect(lee?.records).toEqual([]);
    expect(findings.map(({ rule, place }) => [rule, place])).toEqual([
      ['data/unknown-stage', { in: 'rows', file: 'events.csv', row: 2 }],
    ]);
  });

  it('are the first of two rows, and what belongs to nobody is said once for each', () => {
    const { leads: found, findings } = assembleLeads(program, {
      leads: leads('kim', 'kim'),
      events: events(['lee', 'demo', '2026-10-01T09:00:00Z', ''], ['lee', 'demo', '2026-10-02T09:00:00Z', '']),
    });
    expect(found.map(({ id }) => id)).toEqual(['kim']);
    expect(findings.map(({ rule }) => rule)).toEqual(['data/duplicate-lead', 'data/unknown-lead']);
  });
});
