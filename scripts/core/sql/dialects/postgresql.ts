/**
 * PostgreSQL, from 14 on, in a database encoded as UTF-8. Common table expressions are fenced
 * (`MATERIALIZED`), or the planner would copy each into every place that reads it. Text is compared
 * for equality, and where it is ordered by code point (`COLLATE "C"`), so a database's collation
 * never matters. `/` on whole numbers cuts towards zero. Names are cut at 63 bytes, so long ones get
 * a digest. A NUL cannot stand in a text: no value has one, and a literal has a noncharacter instead,
 * which no text interchanged has either.
 */
import { commonTable } from '../common-table.ts';
import type { Dialect, Folding, Shape } from '../dialect.ts';
import { columnsOf, type Exchange, exchangesOf } from '../folding.ts';
import { type Fragment, integer, join, NULL, quoted, sql, ZERO } from '../fragment.ts';
import { shortName } from '../short-name.ts';
import { createTable, rowsOfValues } from '../values.ts';

const TYPES: Readonly<Record<Shape, Fragment>> = {
  text: sql`TEXT`,
  whole: sql`BIGINT`,
  boolean: sql`BOOLEAN`,
  'text-list': sql`TEXT[]`,
};

const NAME_BYTES = 63;

export function postgresql(folding: Folding): Dialect {
  const { fold, spaced } = folder(folding);
  return {
    id: 'postgresql',
    title: 'PostgreSQL',
    support: 'proved',
    notes: [
      'The database has to be encoded as UTF-8.',
      'Names longer than 63 bytes end in a digest, as the columns below do.',
    ],
    name,
    text: literal,
    boolean: (value) => (value ? sql`TRUE` : sql`FALSE`),
    textList,
    type: (shape) => TYPES[shape],
    missing: (shape) => sql`CAST(NULL AS ${TYPES[shape]})`,
    wide: (number) => sql`CAST(${number} AS BIGINT)`,
    fold,
    // An empty list aggregates to NULL, and so would a missing one.
    foldAll: (list) =>
      sql`CASE WHEN ${list} IS NOT NULL THEN ARRAY(SELECT ${fold(sql`m.member`)} FROM unnest(${list}) WITH ORDINALITY AS m(member, place) ORDER BY m.place) END`,
    spaced,
    contains: (text, part) => sql`(strpos(${text}, ${part}) > 0)`,
    containsAny: (text, parts) =>
      sql`(${join(
        parts.map((part) => sql`strpos(${text}, ${literal(part)}) > 0`),
        ' OR ',
        NULL,
      )})`,
    startsWith: (text, part) => sql`starts_with(${text}, ${part})`,
    endsWith: (text, part) => sql`(right(${text}, char_length(${part})) = ${part})`,
    hasAny: (list, members) => sql`(${list} && ${textList(members)})`,
    hasAll: (list, members) => sql`(${list} @> ${textList(members)})`,
    present: (entries) => sql`array_remove(${typedList(entries)}, NULL)`,
    domainOf: (email) => sql`CASE WHEN strpos(${email}, '@') > 0 THEN split_part(${email}, '@', -1) END`,
    divide: (whole, by) => sql`(${whole} / ${by})`,
    smaller: (one, other) => sql`LEAST(${one}, ${other})`,
    larger: (one, other) => sql`GREATEST(${one}, ${other})`,
    smallest: (numbers) => sql`LEAST(${join(numbers, ', ', NULL)})`,
    largest: (numbers) => sql`GREATEST(${join(numbers, ', ', NULL)})`,
    entry,
    lastText: (text) => sql`MAX(${text} COLLATE "C")`,
    instants: (which, at) => sql`array_agg(${at}) FILTER (WHERE ${which})`,
    anyWithin: (instants, low, high) =>
      sql`EXISTS (SELECT 1 FROM unnest(${instants}) AS i(instant) WHERE i.instant >= ${low} AND i.instant <= ${high})`,
    expression: (title, query) => commonTable(title, query, sql`AS MATERIALIZED`),
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
  return quoted(`"${shortName(identifier, NAME_BYTES).replaceAll('"', '""')}"`);
}

/** Standard strings, as `standard_conforming_strings` has had them since 9.1. */
function literal(value: string): Fragment {
  return quoted(`'${value.replaceAll('\u0000', '\uffff').replaceAll("'", "''")}'`);
}

function textList(values: readonly string[]): Fragment {
  return typedList(values.map(literal));
}

function typedList(entries: readonly Fragment[]): Fragment {
  return sql`CAST(ARRAY[${join(entries, ', ', sql``)}] AS TEXT[])`;
}

function entry(entries: readonly number[], index: Fragment): Fragment {
  const list = join(entries.map(integer), ', ', ZERO);
  const last = integer(Math.max(entries.length - 1, 0));
  return sql`(CAST(ARRAY[${list}] AS BIGINT[]))[CAST(LEAST(${index}, ${last}) AS INTEGER) + 1]`;
}

/** Text that is all ASCII, known by its bytes, is composed already and needs the small table only. */
function folder(folding: Folding): Pick<Dialect, 'fold' | 'spaced'> {
  const { ascii, others, parting } = exchangesOf(folding);
  const [small, all, parted] = [translation(ascii), translation([...ascii, ...others]), translation(parting)];
  const collapsed = (text: Fragment): Fragment => sql`regexp_replace(${text}, ' +', ' ', 'g')`;
  return {
    fold: (text) => {
      const isAscii = sql`octet_length(${text}) = char_length(${text})`;
      const folded = sql`CASE WHEN ${isAscii} THEN ${small(text)} ELSE ${all(sql`normalize(${text}, NFC)`)} END`;
      return sql`btrim(${collapsed(folded)}, ' ')`;
    },
    spaced: (folded) => collapsed(sql`' ' || ${parted(folded)} || ' '`),
  };
}

function translation(exchanges: readonly Exchange[]): (text: Fragment) => Fragment {
  const [from, to] = columnsOf(exchanges).map(literal);
  return (text) => sql`translate(${text}, ${from ?? NULL}, ${to ?? NULL})`;
}
