/** `crm-tables` as somebody at a terminal meets it. */
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { crmTablesCommand } from '#commands/crm-tables.ts';
import { CRM_TABLES } from '#core/measures/crm/relations.ts';
import { sql } from '#core/sql/fragment.ts';
import { dialect, openSession } from '#node/data/session.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'crm-tables-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

async function make(flags: Record<string, string | boolean> = {}, said: string[] = []) {
  return crmTablesCommand.run({
    arguments: [],
    flags: { seed: '1', people: '40', out: join(folder, 'crm'), as: 'csv', ...flags },
    policies: 'policies',
    asOf: undefined,
    now: 0,
    format: 'pretty',
    quiet: true,
    talk: (line) => said.push(line),
  });
}

const read = (file: string): string => readFileSync(join(folder, 'crm', file), 'utf8');

test('writes a file for each table, and says that they are made up', async () => {
  const { report, exit } = await make();
  expect(exit).toBe(0);
  expect(report.summary).toBe(`Made up 40 people with seed 1, in ${join(folder, 'crm')}. None of them exists.`);
  expect(readdirSync(join(folder, 'crm')).toSorted()).toEqual(
    ['about.json', ...CRM_TABLES.map((table) => `${table}.csv`)].toSorted(),
  );
  expect(JSON.parse(read('about.json'))).toEqual({
    made_up: true,
    seed: 1,
    people: 40,
    agreement: '3.2',
    as_of: '2026-10-15T09:00:00Z',
    format: 'csv',
  });
  expect(read('people.csv').split('\r\n')).toHaveLength(42);
});

test('the same seed writes the same bytes', async () => {
  await make();
  const first = CRM_TABLES.map((table) => read(`${table}.csv`));
  await make();
  expect(CRM_TABLES.map((table) => read(`${table}.csv`))).toEqual(first);
});

test('as Parquet, with the types people export with; the other format goes', async () => {
  await make();
  await make({ as: 'parquet' });
  expect(readdirSync(join(folder, 'crm')).filter((file) => file.endsWith('.csv'))).toEqual([]);
  const file = join(folder, 'crm', 'opportunities.parquet');
  const session = await openSession([file]);
  const types = await session.rows(
    sql`SELECT column_name, column_type FROM (DESCRIBE SELECT * FROM read_parquet(${dialect.text(file)}))`,
  );
  session.close();
  expect(Object.fromEntries(types.map(([name, type]) => [String(name), String(type)]))).toEqual({
    opportunity: 'VARCHAR',
    account: 'VARCHAR',
    owner: 'VARCHAR',
    opened_at: 'TIMESTAMP WITH TIME ZONE',
    closed_at: 'TIMESTAMP WITH TIME ZONE',
    outcome: 'VARCHAR',
    amount: 'DECIMAL(18,2)',
  });
});

test('tables that are somebody’s own are never written over', async () => {
  await make();
  rmSync(join(folder, 'crm', 'about.json'));
  const own = read('people.csv');
  await expect(make({ seed: '2' })).rejects.toThrow('holds CRM tables that are not made up');
  expect(read('people.csv')).toBe(own);
  const { report } = await make({ keep: true, seed: '2' });
  expect(report.summary).toContain('are kept');
});

test('--keep makes tables that would come out otherwise again', async () => {
  await make();
  writeFileSync(join(folder, 'crm', 'spend.csv'), 'day\r\n');
  await make({ keep: true });
  expect(read('spend.csv')).toBe('day\r\n');
  await make({ keep: true, seed: '2' });
  expect(read('spend.csv')).not.toBe('day\r\n');
});

test.each([
  [{ people: 'many' }, '--people takes a whole number from 1 to 10,000,000, not "many".'],
  [{ people: '0' }, '--people takes a whole number from 1 to 10,000,000, not "0".'],
  [{ seed: '-1' }, '--seed takes a whole number from 1 to 2,147,483,647, not "-1".'],
])('%j is refused', async (flags, message) => {
  await expect(make(flags)).rejects.toThrow(message);
});

test('a file in the way is named', async () => {
  writeFileSync(join(folder, 'crm'), '');
  await expect(make()).rejects.toThrow('cannot be written to');
});
