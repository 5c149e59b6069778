/**
 * Common table expressions, and what becomes of them. Some engines compute one once however often it
 * is read; some copy it into each place that reads it, and then copies of copies multiply. There, one
 * that is read more than once becomes a temporary table, made by a statement before; it takes along
 * those that only it reads, so nothing is computed or planned twice.
 *
 * How often one is read can be seen in the text: its name stands after `FROM` or `JOIN` only where it
 * is read. (Where a literal looks like that, one is kept that need not be; nothing else.)
 */
import type { Dialect } from './dialect.ts';
import { type Fragment, join, sql } from './fragment.ts';

export interface CommonTable extends Fragment {
  readonly name: Fragment;
  readonly query: Fragment;
}

/** A query over tables, and the statements to run before it in the same session. */
export interface Script {
  readonly before: readonly Fragment[];
  readonly query: Fragment;
}

export function commonTable(name: Fragment, query: Fragment, keyword: Fragment = sql`AS`): CommonTable {
  return { ...sql`${name} ${keyword} (${query})`, name, query };
}

/**
 * Each table may read those before it, and the query any. Those `given` stand in the place of tables
 * that are there: they go along wherever they are read, for a temporary one would outlive the query.
 */
export function scriptOf(
  query: Fragment,
  tables: readonly CommonTable[],
  { keep, settled }: Dialect,
  given: readonly CommonTable[] = [],
): Script {
  if (keep === undefined) return { before: [], query: settled(over(query, [...given, ...tables])) };
  const overGiven = (part: Fragment, own: readonly CommonTable[]): Fragment => {
    const read = given.filter(({ name }) => [part, ...own].some(({ text }) => isReadIn(text, name)));
    return settled(over(part, [...read, ...own]));
  };
  const before: Fragment[] = [];
  /** Tables that are still to be read, each with those it reads in turn. */
  const waiting = new Map<CommonTable, readonly CommonTable[]>();
  const taken = (by: Fragment): readonly CommonTable[] => {
    const read = [...waiting.keys()].filter(({ name }) => isReadIn(by.text, name));
    return read.flatMap((table) => {
      const own = waiting.get(table) ?? [];
      waiting.delete(table);
      return [...own, table];
    });
  };
  for (const [place, table] of tables.entries()) {
    const own = taken(table.query);
    const later = [...tables.slice(place + 1).map((other) => other.query), query];
    if (readsOf(table, later) > 1) before.push(keep(table.name, overGiven(table.query, own)));
    else waiting.set(table, own);
  }
  return { before, query: overGiven(query, taken(query)) };
}

function over(query: Fragment, tables: readonly CommonTable[]): Fragment {
  return tables.length === 0 ? query : sql`WITH ${join(tables, ',\n', query)}\n${query}`;
}

function readsOf({ name }: CommonTable, queries: readonly Fragment[]): number {
  return queries.reduce((reads, { text }) => reads + placesOf(text, name), 0);
}

function isReadIn(text: string, name: Fragment): boolean {
  return placesOf(text, name) > 0;
}

/** Whole names only: `events` is not read where `events_on_file` is. */
function placesOf(text: string, name: Fragment): number {
  const pieces = ['FROM', 'JOIN'].flatMap((word) => text.split(`${word} ${name.text}`).slice(1));
  return pieces.filter((rest) => !/^\w/u.test(rest)).length;
}
