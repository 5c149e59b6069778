/** A file of rows as the database reads it: a relation of cells, each row with its number. */
import type { Finding } from '../../../core/diagnostics/finding.ts';
import { type Fragment, integer, join, sql } from '../../../core/sql/fragment.ts';
import type { Cell } from './shortcuts/shortcut.ts';

export interface BulkFile {
  /** Path as the user wrote it. */
  readonly file: string;
  readonly header: readonly string[];
  /** In the order of the header. */
  readonly cells: readonly Cell[];
  /** What stands after `FROM`; its columns are those that the cells name. */
  readonly rows: Fragment;
  /** Number of the row at hand, as `TextRow.number`. */
  readonly number: Fragment;
  /** Whether it can be read again and again at little cost, or is better kept once read. */
  readonly cheap: boolean;
  /** Of the file as a whole: columns named twice. */
  readonly findings: readonly Finding[];
}

/** Names of columns never come from a file: by their places, and `n` for what the number is made of. */
export function placed(place: number): Fragment {
  return sql`f.c${integer(place)}`;
}

export function placedColumns(count: number): Fragment {
  return join(
    Array.from({ length: count }, (_, place) => sql`c${integer(place)}`),
    ', ',
    sql`n`,
  );
}
