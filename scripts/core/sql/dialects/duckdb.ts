/**
 * DuckDB. Text is folded by `translate` over our own table, not by the engine's lower case, which differs
 * from it on some letters. A call takes time in proportion to its table; so text that has nothing but
 * letters on which the two agree, with single spaces between words, takes the engine's. (A test asks the
 * engine about each of those letters.) Of other text the few letters of ASCII come first, and the hundreds
 * of others only where it has one of them.
 */
import { commonTable } from '../common-table.ts';
import type { Dialect, Folding, Shape } from '../dialect.ts';
import { columnsOf, type Exchange, exchangesOf } from '../folding.ts';
import { type Fragment, integer, join, NULL, quoted, sql, ZERO } from '../fragment.ts';
import { createTable, rowsOfValues } from '../values.ts';

const TYPES: Readonly<Record<Shape, Fragment>> = {
  text: sql`VARCHAR`,
  whole: sql`BIGINT`,
  boolean: sql`BOOLEAN`,
  'text-list': sql`VARCHAR[]`,
};

export function duckdb(folding: Folding): Dialect {
  const { fold, spaced } = folder(folding);
  return {
    id: 'duckdb',
    title: 'DuckDB',
    support: 'proved',
    notes: [],
    name,
    text: literal,
    boolean: (value) => (value ? sql`TRUE` : sql`FALSE`),
    textList,
    type: (shape) => TYPES[shape],
    missing: (shape) => sql`CAST(NULL AS ${TYPES[shape]})`,
    wide: (number) => sql`CAST(${number} AS BIGINT)`,
    fold,
    foldAll: (list) => sql`list_transform(${list}, lambda member: ${fold(sql`member`)})`,
    spaced,
    contains: (text, part) => sql`contains(${text}, ${part})`,
    containsAny,
    startsWith: (text, part) => sql`starts_with(${text}, ${part})`,
    endsWith: (text, part) => sql`suffix(${text}, ${part})`,
    hasAny: (list, members) => sql`list_has_any(${list}, ${textList(members)})`,
    hasAll: (list, members) => sql`list_has_all(${list}, ${textList(members)})`,
    present: (entries) => sql`list_filter(${typedList(entries)}, lambda entry: entry IS NOT NULL)`,
    domainOf: (email) => sql`CASE WHEN contains(${email}, '@') THEN string_split(${email}, '@')[-1] END`,
    divide: (whole, by) => sql`(${whole} // ${by})`,
    smaller: (one, other) => sql`least(${one}, ${other})`,
    larger: (one, other) => sql`greatest(${one}, ${other})`,
    smallest: (numbers) => sql`least(${join(numbers, ', ', NULL)})`,
    largest: (numbers) => sql`greatest(${join(numbers, ', ', NULL)})`,
    entry,
    lastText: (text) => sql`MAX(${text})`,
    instants: (which, at) => sql`list(${at}) FILTER (WHERE ${which})`,
    anyWithin: (instants, low, high) =>
      sql`COALESCE(len(list_filter(${instants}, lambda instant: instant >= ${low} AND instant <= ${high})) > 0, FALSE)`,
    expression: commonTable,
    keep: undefined,
    settled: (query) => query,
    preamble: [],
    ownList: (list) => list,
    rows: rowsOfValues(name, (shape) => TYPES[shape]),
    create: (table) => createTable(table, name, (shape) => TYPES[shape]),
    spread: () => [],
  };
}

function name(identifier: string): Fragment {
  return quoted(`"${identifier.replaceAll('"', '""')}"`);
}

/** Standard strings: nothing but the quote is special. A NUL cannot stand in the text of a statement. */
function literal(value: string): Fragment {
  const parts = value.split('\u0000').map((part) => quoted(`'${part.replaceAll("'", "''")}'`));
  const [first, ...rest] = parts;
  if (first === undefined) return sql`''`;
  return rest.length === 0 ? first : sql`(${rest.reduce((text, part) => sql`${text} || chr(0) || ${part}`, first)})`;
}

function textList(values: readonly string[]): Fragment {
  return typedList(values.map(literal));
}

/** Once over the text, whatever the text costs to compute. */
function containsAny(text: Fragment, parts: readonly string[]): Fragment {
  const [only, another] = parts;
  if (only !== undefined && another === undefined) return sql`contains(${text}, ${literal(only)})`;
  const escaped = parts.map((part) => part.replaceAll(/[!-/:-@[-`{-~]/gu, String.raw`\$&`));
  return sql`regexp_matches(${text}, ${literal(escaped.join('|'))})`;
}

/** Typed even when empty. */
function typedList(entries: readonly Fragment[]): Fragment {
  return sql`CAST([${join(entries, ', ', sql``)}] AS VARCHAR[])`;
}

function entry(entries: readonly number[], index: Fragment): Fragment {
  const list = join(entries.map(integer), ', ', ZERO);
  const last = integer(Math.max(entries.length - 1, 0));
  return sql`CAST([${list}] AS BIGINT[])[least(${index}, ${last}) + 1]`;
}

/** Letters that `lower` folds as our table does, all composed: for classes of regular expressions. */
const AGREED = '!-~À-ÖØ-įĲ-ňŊ-ž';
/** Of folded text, those that part no words. */
const IN_WORDS = '0-9a-z+#ß-öø-ž';

function folder(folding: Folding): Pick<Dialect, 'fold' | 'spaced'> {
  const [usual, plain] = [AGREED, IN_WORDS].map((letters) => literal(`[${letters}]+(?: [${letters}]+)*`));
  const { ascii, others, parting } = exchangesOf(folding);
  const [small, rest, parted] = [translation(ascii), translation(others), translation(parting)];
  const anyOther = literal(`[${columnsOf(others)[0]}]`);
  const collapsed = (text: Fragment): Fragment => sql`regexp_replace(${text}, ' +', ' ', 'g')`;
  return {
    fold: (text) => {
      const composed = small(sql`nfc_normalize(${text})`);
      const folded = sql`CASE WHEN regexp_matches(${composed}, ${anyOther}) THEN ${rest(composed)} ELSE ${composed} END`;
      const all = sql`trim(${collapsed(folded)}, ' ')`;
      return sql`CASE WHEN regexp_full_match(${text}, ${usual ?? NULL}) THEN lower(${text}) ELSE ${all} END`;
    },
    spaced: (folded) => {
      const all = collapsed(sql`' ' || ${parted(folded)} || ' '`);
      return sql`CASE WHEN regexp_full_match(${folded}, ${plain ?? NULL}) THEN ' ' || ${folded} || ' ' ELSE ${all} END`;
    },
  };
}

function translation(exchanges: readonly Exchange[]): (text: Fragment) => Fragment {
  const [from, to] = columnsOf(exchanges).map(literal);
  return (text) => sql`translate(${text}, ${from ?? NULL}, ${to ?? NULL})`;
}
