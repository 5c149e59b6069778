/**
 * Common table expressions. Most are read in one place; an engine that keeps what it computes need
 * not keep those. How often each is read can be seen in the text: a name stands after `FROM` or `JOIN`
 * only where it is read. (Where a literal looks like that, one is kept that need not be; nothing else.)
 */
import type { Dialect } from './dialect.ts';
import { type Fragment, sql } from './fragment.ts';

export interface CommonTable extends Fragment {
  readonly name: Fragment;
  readonly query: Fragment;
}

/** One that is computed once, with the word an engine has for that before its query. */
export function commonTable(name: Fragment, query: Fragment, keyword: Fragment = sql`AS`): CommonTable {
  return { ...sql`${name} ${keyword} (${query})`, name, query };
}

/** Those that go before the query, each as its dialect writes one that is read so often. */
export function tablesBefore(
  query: Fragment,
  tables: readonly CommonTable[],
  { readOnce }: Pick<Dialect, 'readOnce'>,
): readonly Fragment[] {
  const texts = [...tables.map((table) => table.query.text), query.text];
  return tables.map((table) => (readsOf(table.name.text, texts) > 1 ? table : readOnce(table)));
}

function readsOf(name: string, texts: readonly string[]): number {
  return texts.reduce((reads, text) => reads + ['FROM', 'JOIN'].reduce((sum, word) => sum + found(text, `${word} ${name}`), 0), 0);
}

/** Whole names only: `events` is not read where `events_on_file` is. */
function found(text: string, reading: string): number {
  const pieces = text.split(reading).slice(1);
  return pieces.filter((rest) => !/^\w/u.test(rest)).length;
}
