/** Rows of a relation written as literals: leads that travel inside a statement. */
import type { Value } from '../../conditions/value.ts';
import type { Dialect, Shape, TypedColumn } from '../../sql/dialect.ts';
import { type Fragment, integer, NULL } from '../../sql/fragment.ts';

/** A query over literals, with the columns named and typed. */
export function literalRows(
  columns: readonly TypedColumn[],
  rows: Iterable<readonly (Value | undefined)[]>,
  dialect: Dialect,
): Fragment {
  const written = Array.from(rows, (row) => columns.map(({ shape }, place) => literalCell(shape, row[place], dialect)));
  return dialect.rows(columns, written);
}

/** An empty list of a list column is known; anything else that is missing is NULL. */
function literalCell(shape: Shape, value: Value | undefined, dialect: Dialect): Fragment {
  if (value === undefined) return NULL;
  if (typeof value === 'object') return dialect.textList(value);
  if (typeof value === 'boolean') return dialect.boolean(value);
  return typeof value === 'number' && shape === 'whole' ? integer(value) : dialect.text(String(value));
}
