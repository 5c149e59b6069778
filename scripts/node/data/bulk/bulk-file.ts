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
  /**
   * Number of the row at hand, as `TextRow.number`. Without one the file is read once and kept, and its rows
   * count in the order they are read in.
   */
  readonly number?: Fragment;
  /** A line of text that says all of the row, and whether its cells say the same; else the cells are all there is. */
  readonly line?: { readonly text: Fragment; readonly isRegular: Fragment };
  /** Of the file as a whole: columns named twice. */
  readonly findings: readonly Finding[];
  /** What to say of an error on the way through the file. */
  failure?(error: unknown): unknown;
  /** Says no if what was read cannot be trusted after all, given the number of rows. */
  isAsRead?(rows: number): Promise<boolean>;
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
