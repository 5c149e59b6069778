/**
 * Shortcuts against the one place that knows what a value means: whatever a cell holds, a shortcut that is
 * sure of it gives what `convertValue` gives, and of the usual spellings it is sure.
 */
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { FieldType, Value } from '#core/conditions/value.ts';
import { convertValue } from '#core/program/leads/values/index.ts';
import { join, NULL, sql } from '#core/sql/fragment.ts';
import { shortcutFor } from '#node/data/bulk/shortcuts/index.ts';
import { LETTERS } from '#node/data/bulk/shortcuts/plain-text.ts';
import { readBack } from '#node/data/judge-with-duckdb.ts';
import { dialect, openSession, type Session } from '#node/data/session.ts';

const values = ['red', 'blue', 'dark blue'].map((title) => ({
  id: title.replace(' ', '-'),
  title,
  also: [`${title}ish`],
}));
const choice = { is: 'choice', ordered: false, values } as const;

/** Usual spellings of each type, of which a shortcut has to be sure. */
const USUAL: readonly (readonly [type: FieldType, texts: readonly string[]])[] = [
  [{ is: 'text' }, ['Head of Planning', 'Ärztin', '', 'x']],
  [choice, ['red', 'dark-blue', 'dark blue', 'redish', '']],
  [{ is: 'number', decimals: 0 }, ['0', '12', '-7', '999999999999', '007', '']],
  [{ is: 'number', decimals: 2 }, ['12.5', '12.50', '-0.05', '3']],
  [{ is: 'money', currency: 'EUR', decimals: 2 }, ['1200.5', '999999999999.99', '0']],
  [{ is: 'yes-no' }, ['true', 'no', '1', 'FALSE', '']],
  [{ is: 'date' }, ['2026-10-15', '2024-02-29', '1000-01-01', '9999-12-31', '']],
  [{ is: 'instant' }, ['2026-10-15T09:00:00Z', '2026-10-15T09:00:00.5Z', '1969-12-31T23:59:59.999Z', '']],
  [{ is: 'country' }, ['DE', 'Germany', 'US', '']],
  [{ is: 'email' }, ['Kim.Lee+x@Fernhill.example', 'a@b.example', '']],
  [{ is: 'domain' }, ['Fernhill.example', 'a-b.c.example', '']],
  [{ is: 'url' }, ['https://fernhill.example/a?b=c#d', 'fernhill.example', '']],
  [{ is: 'list', of: choice }, ['red', 'red;blue', '']],
  [{ is: 'list', of: { is: 'text' } }, ['a', 'a b;c', '']],
];

/** What a letter of a usual spelling may turn into. */
const OTHERS = [
  '',
  ' ',
  '0',
  '9',
  '2',
  'a',
  'Z',
  '-',
  '+',
  '.',
  ',',
  ':',
  ';',
  "'",
  '"',
  '@',
  '/',
  '\\',
  '\n',
  '\t',
  '\u00a0',
  'é',
  'e\u0301',
  'İ',
  'ﬁ',
  '１',
];

function variants(text: string): readonly string[] {
  const changed = Array.from({ length: text.length + 1 }, (_, place) =>
    OTHERS.flatMap((other) => [
      text.slice(0, place) + other + text.slice(place + 1),
      text.slice(0, place) + other + text.slice(place),
    ]),
  );
  return [text, ...changed.flat()];
}

let session: Session;
beforeAll(async () => {
  session = await openSession([], { threads: 1 });
});
afterAll(() => session.close());

test.for(USUAL)('%j', async ([type, usual]) => {
  const texts = [...new Set(usual.flatMap(variants))];
  const cell = sql`c.text`;
  const { fits, value } = shortcutFor(type, { value: cell, type: 'VARCHAR', text: cell });
  const list = join(texts.map(dialect.text), ', ', NULL);
  const rows = await session.rows(
    sql`SELECT c.text, (${fits}) IS TRUE, ${value} FROM (SELECT unnest([${list}]) AS text) AS c`,
  );
  const sure = new Map(
    rows.flatMap(([text, fit, given]) => (fit === true ? [[String(text), typed(given, type)] as const] : [])),
  );
  const wrong = [...sure].filter(([text, given]) => JSON.stringify(given) !== JSON.stringify(meant(type, text)));
  expect(wrong).toEqual([]);
  expect(usual.filter((text) => !sure.has(text))).toEqual([]);
});

/** As the relation has it: text composed. */
function meant(type: FieldType, text: string): Value | 'not a value' | undefined {
  const read = convertValue(type, text);
  if ('problem' in read || ('note' in read && read.note !== undefined)) return 'not a value';
  if ('missing' in read) return undefined;
  return typeof read.value === 'string' ? read.value.normalize('NFC') : read.value;
}

function typed(given: Parameters<typeof readBack>[0] | undefined, { is }: FieldType): Value | undefined {
  if (given === null || given === undefined) return undefined;
  return is === 'yes-no' ? given === true : readBack(given);
}

test('letters taken for composed are, alone and in twos', () => {
  const letter = new RegExp(`^[${LETTERS.replaceAll(/\\x\{(?<code>[0-9A-F]+)\}/gu, String.raw`\u{$<code>}`)}]$`, 'u');
  const taken = Array.from({ length: 0xffff }, (_, code) => String.fromCharCode(code)).filter((text) =>
    letter.test(text),
  );
  expect(taken.length).toBeGreaterThan(30_000);
  expect(taken.filter((text) => text.normalize('NFC') !== text || text.trim() !== text)).toEqual([]);
  const step = 37;
  const pairs = taken.map((text, place) => text + (taken[(place * step) % taken.length] ?? ''));
  expect(pairs.filter((text) => text.normalize('NFC') !== text)).toEqual([]);
});
