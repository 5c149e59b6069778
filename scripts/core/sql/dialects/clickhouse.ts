/**
 * ClickHouse. A common table expression is copied into each place that reads it, so those read more
 * than once are kept as temporary tables of the session. Its arrays cannot be missing, so inside a statement a list is kept as
 * its JSON text, which can; relations offer it so (`toJSONString(list)`). Backslashes escape in
 * literals and names. A literal takes the smallest type that holds it, so whole numbers are made wide
 * before they meet others; `least` and `greatest` treat NULL by a setting, so of many numbers an
 * aggregate over an array finds them. Joins have to give NULL for what is not there.
 */
import { commonTable } from '../common-table.ts';
import type { Dialect, Folding, Shape, TableMade, TypedColumn } from '../dialect.ts';
import { columnsOf, type Exchange, exchangesOf } from '../folding.ts';
import { type Fragment, integer, join, NULL, quoted, sql, ZERO } from '../fragment.ts';

const TYPES: Readonly<Record<Shape, Fragment>> = {
  text: sql`Nullable(String)`,
  whole: sql`Nullable(Int64)`,
  boolean: sql`Nullable(Bool)`,
  'text-list': sql`Nullable(String)`,
};

export function clickhouse(folding: Folding): Dialect {
  const { fold, spaced } = folder(folding);
  return {
    id: 'clickhouse',
    title: 'ClickHouse',
    support: 'proved',
    notes: [
      'Lists stand as their JSON text, toJSONString(list), because an array cannot be missing.',
      'The statements of a file belong together and run in one session: those before the last make temporary tables.',
    ],
    name,
    text: literal,
    boolean: (value) => (value ? sql`TRUE` : sql`FALSE`),
    textList: (values) => literal(JSON.stringify(values)),
    type: (shape) => TYPES[shape],
    missing: (shape) => sql`CAST(NULL AS ${TYPES[shape]})`,
    wide,
    fold,
    foldAll: (list) =>
      sql`CASE WHEN ${list} IS NOT NULL THEN toJSONString(arrayMap(member -> ${fold(sql`member`)}, ${arrayIn(list)})) END`,
    spaced,
    contains: (text, part) => sql`(position(${text}, ${part}) > 0)`,
    containsAny: (text, parts) =>
      sql`(${join(
        parts.map((part) => sql`position(${text}, ${literal(part)}) > 0`),
        ' OR ',
        NULL,
      )})`,
    startsWith: (text, part) => sql`startsWith(${text}, ${part})`,
    endsWith: (text, part) => sql`endsWith(${text}, ${part})`,
    hasAny: (list, members) => whereKnown(list, sql`hasAny(${arrayIn(list)}, ${textArray(members)})`),
    hasAll: (list, members) => whereKnown(list, sql`hasAll(${arrayIn(list)}, ${textArray(members)})`),
    present: (entries) =>
      sql`toJSONString(CAST(arrayFilter(entry -> entry IS NOT NULL, CAST([${join(entries, ', ', sql``)}] AS Array(Nullable(String)))) AS Array(String)))`,
    domainOf: (email) =>
      sql`CASE WHEN position(${email}, '@') > 0 THEN arrayElement(splitByChar('@', ifNull(${email}, '')), -1) END`,
    divide: (whole, by) => sql`intDiv(${whole}, ${by})`,
    smaller: (one, other) => sql`least(${wide(one)}, ${wide(other)})`,
    larger: (one, other) => sql`greatest(${wide(one)}, ${wide(other)})`,
    smallest: (numbers) => sql`arrayReduce('min', ${wideArray(numbers)})`,
    largest: (numbers) => sql`arrayReduce('max', ${wideArray(numbers)})`,
    entry,
    lastText: (text) => sql`MAX(${text})`,
    instants: (which, at) => sql`groupArrayIf(${at}, ifNull(${which}, FALSE))`,
    anyWithin: (instants, low, high) =>
      sql`arrayExists(instant -> ifNull(instant >= ${low} AND instant <= ${high}, FALSE), ${instants})`,
    expression: commonTable,
    keep: (title, query) => sql`CREATE OR REPLACE TEMPORARY TABLE ${title} AS ${query}`,
    settled: (query) => sql`${query}\n${SETTINGS}`,
    preamble: PREAMBLE,
    ownList: arrayIn,
    rows,
    create: (table) => createMergeTree(table, name(table.name)),
    spread,
  };
}

/** What the meaning of a statement rests on, whatever the user's profile says. */
const SETTINGS = sql`SETTINGS join_use_nulls = 1, transform_null_in = 0, count_distinct_implementation = 'uniqExact', aggregate_functions_null_for_empty = 0`;

/** Statements are longer than what is read by default. */
const PREAMBLE: readonly Fragment[] = [
  sql`SET max_query_size = 100000000`,
  sql`SET max_ast_elements = 10000000`,
  sql`SET max_expanded_ast_elements = 10000000`,
];

function name(identifier: string): Fragment {
  return quoted(`"${identifier.replaceAll('\\', '\\\\').replaceAll('"', '\\"').replaceAll('\u0000', '\\0')}"`);
}

function literal(value: string): Fragment {
  return quoted(`'${value.replaceAll('\\', '\\\\').replaceAll("'", "\\'").replaceAll('\u0000', '\\0')}'`);
}

function wide(number: Fragment): Fragment {
  return sql`CAST(${number} AS Nullable(Int64))`;
}

function wideArray(numbers: readonly Fragment[]): Fragment {
  return sql`CAST([${join(numbers.map(wide), ', ', NULL)}] AS Array(Nullable(Int64)))`;
}

function textArray(values: readonly string[]): Fragment {
  return sql`CAST([${join(values.map(literal), ', ', sql``)}] AS Array(String))`;
}

/** Empty where the list is missing. */
function arrayIn(list: Fragment): Fragment {
  return sql`JSONExtract(ifNull(${list}, '[]'), 'Array(String)')`;
}

function whereKnown(list: Fragment, test: Fragment): Fragment {
  return sql`CASE WHEN ${list} IS NOT NULL THEN ${test} END`;
}

function entry(entries: readonly number[], index: Fragment): Fragment {
  const list = join(entries.map(integer), ', ', ZERO);
  const last = integer(Math.max(entries.length - 1, 0));
  return sql`arrayElement(CAST([${list}] AS Array(Int64)), least(${index}, ${last}) + 1)`;
}

function rows(columns: readonly TypedColumn[], written: readonly (readonly Fragment[])[]): Fragment {
  const selected = (value: (place: number) => Fragment): Fragment =>
    join(
      columns.map((column, place) => sql`${value(place)} AS ${name(column.name)}`),
      ', ',
      NULL,
    );
  const typed = columns.map(({ shape }) => TYPES[shape]);
  if (written.length === 0)
    return sql`SELECT ${selected((place) => sql`CAST(NULL AS ${typed[place] ?? NULL})`)} WHERE FALSE`;
  const cells = columns.map((_, place) => sql`c${integer(place)}`);
  const structure = cells.map((cell, place) => `${cell.text} ${typed[place]?.text ?? ''}`).join(', ');
  const tuples = written.map((row) => sql`(${join(row, ', ', NULL)})`);
  return sql`SELECT ${selected((place) => cells[place] ?? NULL)}\nFROM values(${literal(structure)},\n${join(tuples, ',\n', NULL)})`;
}

/** Types of columns that are never missing. */
const REQUIRED: Readonly<Record<Shape, Fragment>> = {
  text: sql`String`,
  whole: sql`Int64`,
  boolean: sql`Bool`,
  'text-list': sql`String`,
};

function createMergeTree({ columns, sortedBy }: TableMade, title: Fragment): Fragment {
  const typed = columns.map(
    ({ name: column, shape, required }) => sql`  ${name(column)} ${(required ? REQUIRED : TYPES)[shape]}`,
  );
  const order = join(sortedBy.map(name), ', ', sql``);
  return sql`CREATE TABLE ${title} (\n${join(typed, ',\n', NULL)}\n) ENGINE = MergeTree ORDER BY (${order})`;
}

const SHARD_KEY = 'shard_key';

/**
 * One column more says to which shard a row belongs; a table over all shards takes rows in and hands
 * them out by it. Every shard then judges what it holds.
 */
function spread(tables: readonly TableMade[]): readonly Fragment[] {
  const key = { name: SHARD_KEY, shape: 'text', required: true } as const;
  return tables.flatMap((table) => {
    const own = sql`${name(table.name)} ON CLUSTER '{cluster}'`;
    const all = sql`${name(`${table.name}_everywhere`)} ON CLUSTER '{cluster}'`;
    const spreading = sql`Distributed('{cluster}', currentDatabase(), ${name(table.name)}, cityHash64(${name(SHARD_KEY)}))`;
    return [
      createMergeTree({ ...table, columns: [...table.columns, key] }, own),
      sql`CREATE TABLE ${all} AS ${name(table.name)} ENGINE = ${spreading}`,
    ];
  });
}

function folder(folding: Folding): Pick<Dialect, 'fold' | 'spaced'> {
  const { ascii, others, parting } = exchangesOf(folding);
  const [all, parted] = [translation([...ascii, ...others]), translation(parting)];
  const collapsed = (text: Fragment): Fragment => sql`replaceRegexpAll(${text}, ' +', ' ')`;
  return {
    fold: (text) => sql`trimBoth(${collapsed(all(sql`normalizeUTF8NFC(${text})`))})`,
    spaced: (folded) => collapsed(sql`concat(' ', ${parted(folded)}, ' ')`),
  };
}

function translation(exchanges: readonly Exchange[]): (text: Fragment) => Fragment {
  const [from, to] = columnsOf(exchanges).map(literal);
  return (text) => sql`translateUTF8(${text}, ${from ?? NULL}, ${to ?? NULL})`;
}
