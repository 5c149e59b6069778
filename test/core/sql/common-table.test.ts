/** What an engine that copies common table expressions keeps as temporary tables, and another leaves in one statement. */
import { describe, expect, test } from 'vitest';
import { FOLDING } from '#core/conditions/fold.ts';
import { commonTable, scriptOf } from '#core/sql/common-table.ts';
import { dialects } from '#core/sql/dialects/index.ts';
import { sql } from '#core/sql/fragment.ts';

const [copying, sharing] = [dialects.clickhouse(FOLDING), dialects.duckdb(FOLDING)];
const a = commonTable(sql`a`, sql`SELECT 1 FROM source`);
const b = commonTable(sql`b`, sql`SELECT 2 FROM a`);
const c = commonTable(sql`c`, sql`SELECT 3 FROM b JOIN b AS other`);
const query = sql`SELECT * FROM c`;

describe('an engine that computes an expression once', () => {
  test('gets one statement', () => {
    const { before, query: statement } = scriptOf(query, [a, b, c], sharing);
    expect(before).toEqual([]);
    expect(statement.text).toBe(`WITH ${[a, b, c].map(({ text }) => text).join(',\n')}\n${query.text}`);
  });
});

describe('an engine that copies expressions', () => {
  const { before, query: statement } = scriptOf(query, [a, b, c], copying);

  test('keeps what is read twice, with what only it reads', () => {
    const [kept, ...others] = before.map(({ text }) => text.split('\nSETTINGS')[0]);
    expect(others).toEqual([]);
    expect(kept).toBe('CREATE OR REPLACE TEMPORARY TABLE b AS WITH a AS (SELECT 1 FROM source)\nSELECT 2 FROM a');
  });

  test('reads it by name in what follows', () => {
    expect(statement.text.split('\nSETTINGS')[0]).toBe('WITH c AS (SELECT 3 FROM b JOIN b AS other)\nSELECT * FROM c');
  });

  test('takes given rows along and never keeps them', () => {
    const source = commonTable(sql`source`, sql`SELECT 9`);
    const twice = sql`SELECT * FROM c JOIN source`;
    const script = scriptOf(twice, [a, b, c], copying, [source]);
    expect(script.before.map(({ text }) => text)).toEqual([expect.stringContaining('b AS WITH source AS (SELECT 9)')]);
    expect(script.query.text).toMatch(/^WITH source AS \(SELECT 9\),\nc AS/u);
  });
});

test('a name within another is not a reading of it', () => {
  const events = commonTable(sql`events`, sql`SELECT 1`);
  const both = sql`SELECT * FROM events JOIN events_on_file`;
  expect(scriptOf(both, [events], copying).before).toEqual([]);
});
