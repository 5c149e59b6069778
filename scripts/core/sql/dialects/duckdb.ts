/**
 * DuckDB. Text is folded by `translate` over our own table, never by the engine's lower case. Each
 * call takes time in proportion to its table, so the few letters of ASCII come first, and the hundreds
 * of others only where the text has one of them.
 */
import type { Dialect, Folding, Shape } from '../dialect.ts';
import { type Fragment, integer, join, NULL, quoted, sql, ZERO } from '../fragment.ts';

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
    name: (identifier) => quoted(`"${identifier.replaceAll('"', '""')}"`),
    text: literal,
    boolean: (value) => (value ? sql`TRUE` : sql`FALSE`),
    textList,
    type: (shape) => TYPES[shape],
    wide: (number) => sql`CAST(${number} AS BIGINT)`,
    fold,
    foldAll: (list) => sql`list_transform(${list}, lambda member: ${fold(sql`member`)})`,
    spaced,
    contains: (text, part) => sql`contains(${text}, ${part})`,
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
  };
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

/** Typed even when empty. */
function typedList(entries: readonly Fragment[]): Fragment {
  return sql`CAST([${join(entries, ', ', sql``)}] AS VARCHAR[])`;
}

function entry(entries: readonly number[], index: Fragment): Fragment {
  const list = join(entries.map(integer), ', ', ZERO);
  const last = integer(Math.max(entries.length - 1, 0));
  return sql`CAST([${list}] AS BIGINT[])[least(${index}, ${last}) + 1]`;
}

function folder({ from, to, spaces, separators }: Folding): Pick<Dialect, 'fold' | 'spaced'> {
  const table = [...zip(from, to), ...toSpaces(spaces)];
  const isAscii = ([letter]: Exchange): boolean => letter < '\u0080';
  const ascii = translation(table.filter(isAscii));
  const others = table.filter((exchange) => !isAscii(exchange));
  const rest = translation(others);
  const anyOther = literal(`[${others.map(([letter]) => letter).join('')}]`);
  const parted = translation(toSpaces(separators));
  const collapsed = (text: Fragment): Fragment => sql`regexp_replace(${text}, ' +', ' ', 'g')`;
  return {
    fold: (text) => {
      const small = ascii(sql`nfc_normalize(${text})`);
      const folded = sql`CASE WHEN regexp_matches(${small}, ${anyOther}) THEN ${rest(small)} ELSE ${small} END`;
      return sql`trim(${collapsed(folded)}, ' ')`;
    },
    spaced: (folded) => collapsed(sql`' ' || ${parted(folded)} || ' '`),
  };
}

type Exchange = readonly [from: string, to: string];

function toSpaces(characters: string): readonly Exchange[] {
  return [...characters].map((character) => [character, ' '] as const);
}

function zip(from: string, to: string): readonly Exchange[] {
  const letters = [...to];
  return [...from].map((letter, place) => [letter, letters[place] ?? letter] as const);
}

function translation(pairs: readonly Exchange[]): (text: Fragment) => Fragment {
  const from = literal(pairs.map(([letter]) => letter).join(''));
  const to = literal(pairs.map(([, letter]) => letter).join(''));
  return (text) => sql`translate(${text}, ${from}, ${to})`;
}
