/** What holds in every set of made-up tables, whatever its seed. */
import { describe, expect, test } from 'vitest';
import { crmRelations } from '#core/measures/crm/relations.ts';
import type { MadeUpRow, MadeUpRows } from '#core/scaffold/crm-tables/sheet.ts';
import { AS_OF, grouped, madeUp, program } from './made-up.ts';

const AT_LEAST = 1500;
const sets = [1, 2, 77].map((seed) => [seed, madeUp(seed, AT_LEAST)] as const);

test('the same seed makes the same rows, another makes others', () => {
  expect(madeUp(1, 60)).toEqual(madeUp(1, 60));
  expect(madeUp(2, 60)).not.toEqual(madeUp(1, 60));
});

test.each([1, 2, 3, 61])('%i people are as many as are asked for', (people) => {
  expect(madeUp(5, people).people).toHaveLength(people);
});

describe.each(sets)('seed %i', (_, tables) => {
  test('has columns of the relations only', () => {
    const relations = crmRelations(program);
    for (const [table, rows] of Object.entries(tables)) {
      const columns = new Set(relations[table as keyof MadeUpRows].columns.map(({ name }) => name));
      expect(rows.flatMap((row: MadeUpRow) => Object.keys(row).filter((name) => !columns.has(name)))).toEqual([]);
    }
  });

  test.each([
    ['people', 'person'],
    ['accounts', 'account'],
    ['events', 'event'],
    ['stage-history', 'record'],
    ['activities', 'activity'],
    ['opportunities', 'opportunity'],
  ] as const)('%s has one row for each %s', (table, id) => {
    expect(new Set(valuesOf(tables[table], id)).size).toBe(tables[table].length);
  });

  test.each([
    ['people', 'account', 'accounts', 'account'],
    ['events', 'person', 'people', 'person'],
    ['stage-history', 'person', 'people', 'person'],
    ['stage-history', 'opportunity', 'opportunities', 'opportunity'],
    ['activities', 'person', 'people', 'person'],
    ['opportunities', 'account', 'accounts', 'account'],
    ['contact-roles', 'opportunity', 'opportunities', 'opportunity'],
    ['contact-roles', 'person', 'people', 'person'],
    ['identities', 'person', 'people', 'person'],
  ] as const)('%s.%s names a row of %s', (table, column, target, id) => {
    const known = new Set(valuesOf(tables[target], id));
    expect(valuesOf(tables[table], column).filter((value) => !known.has(value))).toEqual([]);
  });

  test('nothing is later than the end, and nobody acted before they were known', () => {
    const known = new Map(tables.people.map((row) => [row['person'], Date.parse(row['created_at'] ?? '')]));
    for (const row of [...tables.events, ...tables['stage-history'], ...tables.activities]) {
      const at = Date.parse(row['at'] ?? '');
      expect(at).toBeLessThanOrEqual(AS_OF);
      expect(at).toBeGreaterThanOrEqual(known.get(row['person']) ?? Number.NaN);
      expect(Date.parse(row['logged_at'] ?? row['at'] ?? '')).toBeGreaterThanOrEqual(at);
    }
  });

  test('stages are entered in their order within a cycle', () => {
    const order = program.lifecycle.stages.map(({ id }) => id);
    for (const rows of grouped(tables['stage-history'], 'person').values()) {
      let furthest = -1;
      const entered = rows.filter(({ what }) => what === 'entered');
      for (const { stage = '' } of entered.toSorted((one, other) =>
        (one['at'] ?? '') < (other['at'] ?? '') ? -1 : 1,
      )) {
        if (stage === 'recycled') furthest = -1;
        else if (stage !== 'disqualified') {
          expect(order.indexOf(stage)).toBeGreaterThanOrEqual(furthest);
          furthest = order.indexOf(stage);
        }
      }
    }
  });

  test('addresses are under reserved names', () => {
    const addresses = valuesOf(tables.people, 'contact.email');
    expect(addresses.filter((one) => !/@[a-z0-9.-]+\.example$/iu.test(one))).toEqual([]);
    const sites = valuesOf(tables.accounts, 'company.website');
    expect(sites.filter((one) => !/^https:\/\/www\.[a-z0-9-]+\.example$/u.test(one))).toEqual([]);
  });

  test.each([
    ['inquiry', 'mql', 65, 85],
    ['mql', 'sal', 58, 75],
    ['sal', 'sql', 78, 92],
    ['sql', 'opportunity', 75, 92],
  ])('from %s to %s come about as many as the goal is worked back with', (from, to, least, most) => {
    const percent = (100 * entered(tables, to)) / entered(tables, from);
    expect(percent).toBeGreaterThan(least);
    expect(percent).toBeLessThan(most);
  });

  test('about a third of the deals decided are won', () => {
    const [won, lost] = ['won', 'lost'].map(
      (outcome) => tables.opportunities.filter((row) => row['outcome'] === outcome).length,
    );
    const percent = (100 * (won ?? 0)) / ((won ?? 0) + (lost ?? 0));
    expect(percent).toBeGreaterThan(26);
    expect(percent).toBeLessThan(45);
  });

  test('records of systems are known to be whose, but for a few', () => {
    const records = grouped(tables.identities, 'record');
    const unmatched = [...records.values()].filter((rows) => rows.every(({ person }) => person === '')).length;
    const inDoubt = [...records.values()].filter((rows) => rows.length > 1).length;
    expect(unmatched / records.size).toBeGreaterThan(0.002);
    expect(unmatched / records.size).toBeLessThan(0.03);
    expect(inDoubt / records.size).toBeGreaterThan(0.0005);
    expect(inDoubt / records.size).toBeLessThan(0.015);
  });
});

function valuesOf(rows: readonly MadeUpRow[], column: string): readonly string[] {
  return rows.map((row) => row[column] ?? '').filter((value) => value !== '');
}

function entered(tables: MadeUpRows, stage: string): number {
  return tables['stage-history'].filter((row) => row['what'] === 'entered' && row['stage'] === stage).length;
}
