/**
 * A shortcut converts the usual spellings of a value inside the database. It says of which cells it is
 * sure, and of those it gives what `convertValue` gives; all others are left to that one, which stays the
 * only place that knows what a value means.
 */
import { type Fragment, sql, TRUE } from '../../../../core/sql/fragment.ts';

export interface Shortcut {
  /** Sure of this cell; may be NULL instead of false. */
  readonly fits: Fragment;
  /** The value where it is sure, NULL where the cell is missing. Never an error, whatever the cell holds. */
  readonly value: Fragment;
}

/** A cell of a file. */
export interface Cell {
  readonly value: Fragment;
  /** The engine's name of its type. */
  readonly type: string;
  /** As the text that `convertValue` would be given. */
  readonly text: Fragment;
  /** Known to have the form of `json-forms.ts` for its type, or to be missing. */
  readonly isFormed?: boolean;
  /** Was perhaps a number in JSON; then the text may lack zeros at the end of its decimals. */
  readonly mayBeNumber?: boolean;
}

/** Whether the text is sure to be as it was written. */
export function isAsWritten({ text, mayBeNumber }: Cell): Fragment {
  return mayBeNumber === true ? sql`NOT contains(${text}, '.')` : TRUE;
}

/** Missing cells are known without looking at them. */
export function orMissing(cell: Fragment, fits: Fragment): Fragment {
  return sql`(${cell} IS NULL OR ${fits})`;
}

/** Text that is missing where it is empty. */
export function present(text: Fragment): Fragment {
  return sql`NULLIF(${text}, '')`;
}
