import type { DuckDBValue } from '@duckdb/node-api';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { FOLDING, fold, spaced } from '#core/conditions/fold.ts';
import { dialects } from '#core/sql/dialects/index.ts';
import { type Fragment, integer, NULL, sql } from '#core/sql/fragment.ts';
import { fillTable } from '#node/data/fill-table.ts';
import { dialect, openSession, type Session } from '#node/data/session.ts';
import { TEXTS, WORDS } from '#test/generators/pools.ts';

let session: Session;
beforeAll(async () => {
  session = await openSession([]);
});
afterAll(() => session.close());

async function resultOf(expression: Fragment): Promise<DuckDBValue | undefined> {
  const [row] = await session.rows(sql`SELECT ${expression}`);
  return row?.[0];
}

/** Each text as DuckDB makes it with the expression. */
async function each(texts: readonly string[], expression: Fragment): Promise<readonly (DuckDBValue | undefined)[]> {
  const relation = { name: 'texts', columns: [{ name: 'x', shape: 'text', holds: 'a text' }] } as const;
  await fillTable(
    session,
    relation,
    texts.map((text) => [text]),
  );
  return (await session.rows(sql`SELECT ${expression} FROM texts ORDER BY rowid`)).map(([value]) => value);
}

function range(least: number, end: number, step: number): readonly number[] {
  return Array.from({ length: Math.ceil((end - least) / step) }, (_, place) => least + place * step);
}

describe('names and literals', () => {
  const hostile = [
    `"; DROP TABLE leads; --`,
    `it's`,
    `\\' OR 1=1`,
    '$$',
    '/* */',
    'a\u0000b',
    '?',
    '%_',
    '',
    'é\u{1F469}',
  ];

  test.for(hostile)('are quoted, whatever they hold: %j', async (text) => {
    expect(await resultOf(dialect.text(text))).toBe(text);
    const [row] = await session.rows(sql`SELECT array_extract(${dialect.textList([text, 'other'])}, 1)`);
    expect(row?.[0]).toBe(text);
  });

  test.for(hostile.filter((text) => text !== '' && !text.includes('\u0000')))('name columns: %j', async (name) => {
    const [row] = await session.rows(sql`SELECT ${dialect.name(name)} FROM (SELECT 7 AS ${dialect.name(name)})`);
    expect(row?.[0]).toBe(7);
  });
});

describe('text', () => {
  /** Every letter of the scripts that have small and capital ones, and a sample of all others. */
  const points = [...range(1, 0x3000, 1), ...range(0xa640, 0xa7ff, 1), ...range(0x3000, 0x11_0000, 997)];
  const letters = [
    ...points.filter((point) => point < 0xd800 || point > 0xdfff).map((point) => String.fromCodePoint(point)),
    ...FOLDING.from,
  ];

  test('is folded as conditions fold it, letter by letter', async () => {
    // What is loaded is composed already; see `load-leads.ts`.
    const texts = letters.map((letter) => `A${letter}b`.normalize('NFC'));
    const folded = await each(texts, dialect.fold(sql`x`));
    expect(texts.filter((text, place) => fold(text) !== folded[place])).toEqual([]);
  });

  test.for([...TEXTS, ...WORDS])('is folded and parted into words alike: %j', async (text) => {
    expect(await each([text], dialect.fold(sql`x`))).toEqual([fold(text)]);
    expect(await each([fold(text)], dialect.spaced(sql`x`))).toEqual([spaced(fold(text))]);
  });

  test('members of a list are folded each by itself', async () => {
    expect(await resultOf(sql`array_to_string(${dialect.foldAll(dialect.textList(['ERP', 'Straße']))}, ',')`)).toBe(
      'erp,straße',
    );
  });

  test('is searched without wildcards', async () => {
    const [text, part] = [dialect.text('100% of a_b'), dialect.text('% of a_')];
    expect(await resultOf(dialect.contains(text, part))).toBe(true);
    expect(await resultOf(dialect.contains(text, dialect.text('100%a')))).toBe(false);
    expect(await resultOf(dialect.startsWith(text, dialect.text('100%')))).toBe(true);
    expect(await resultOf(dialect.endsWith(text, dialect.text('a_b')))).toBe(true);
  });

  test.for([
    ['kim@fernhill.example', 'fernhill.example'],
    ['"a@b"@post.example', 'post.example'],
    ['nobody', null],
  ] as const)('%s has the domain %s', async ([email, domain]) => {
    expect(await resultOf(dialect.domainOf(dialect.text(email)))).toBe(domain);
  });
});

describe('numbers', () => {
  test.for([
    [7, 2, 3n],
    [-7, 2, -3n],
    [7, -2, -3n],
    [-7, -2, 3n],
  ] as const)('%i divided by %i is cut towards zero: %i', async ([whole, by, quotient]) => {
    expect(await resultOf(dialect.wide(dialect.divide(integer(whole), integer(by))))).toBe(quotient);
  });

  test('do not overflow once they are wide', async () => {
    expect(await resultOf(sql`${dialect.wide(integer(100_000_000))} * ${integer(1_000_000)}`)).toBe(
      100_000_000_000_000n,
    );
  });

  test('come from a table by place, the last one past its end', async () => {
    const table = [1000, 500, 0];
    const found = [0, 1, 2, 3, 400].map((place) => resultOf(dialect.entry(table, integer(place))));
    expect(await Promise.all(found)).toEqual([1000n, 500n, 0n, 0n, 0n]);
  });

  test('that are NULL are left out of the smallest and the largest', async () => {
    expect(await resultOf(dialect.smallest([NULL, integer(3), integer(2)]))).toBe(2);
    expect(await resultOf(dialect.largest([integer(3), NULL]))).toBe(3);
    expect(await resultOf(dialect.largest([NULL, NULL]))).toBe(null);
  });
});

describe('lists', () => {
  const list = dialect.textList(['erp', 'shop']);

  test('are asked for any and for all members', async () => {
    expect(await resultOf(dialect.hasAny(list, ['crm', 'erp']))).toBe(true);
    expect(await resultOf(dialect.hasAll(list, ['crm', 'erp']))).toBe(false);
    expect(await resultOf(dialect.hasAny(dialect.textList([]), ['erp']))).toBe(false);
    expect(await resultOf(dialect.hasAny(sql`CAST(NULL AS VARCHAR[])`, ['erp']))).toBe(null);
  });

  test('are made of what is present', async () => {
    const present = dialect.present([dialect.text('a'), NULL, dialect.text('b')]);
    expect(await resultOf(sql`array_to_string(${present}, ',')`)).toBe('a,b');
    expect(await resultOf(sql`len(${dialect.present([NULL])})`)).toBe(0n);
    expect(await resultOf(sql`len(${dialect.present([])})`)).toBe(0n);
  });
});

test('a dialect is listed under its id', () => {
  for (const [id, make] of Object.entries(dialects)) expect(make(FOLDING).id).toBe(id);
});
