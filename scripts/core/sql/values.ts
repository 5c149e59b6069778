/** What the standard says of tables: making them, and rows of literals by `VALUES`. */
import type { Dialect, Shape, TableMade } from './dialect.ts';
import { type Fragment, integer, join, NULL, sql } from './fragment.ts';

/** Each column is cast once, outside, so that one that is NULL in every row has its type too. */
export function rowsOfValues(name: Dialect['name'], type: (shape: Shape) => Fragment): Dialect['rows'] {
  return (columns, rows) => {
    const cell = (place: number): Fragment => sql`c${integer(place)}`;
    const typed = (value: (place: number) => Fragment): Fragment =>
      join(
        columns.map((column, place) => sql`CAST(${value(place)} AS ${type(column.shape)}) AS ${name(column.name)}`),
        ', ',
        NULL,
      );
    if (rows.length === 0) return sql`SELECT ${typed(() => NULL)} WHERE FALSE`;
    const written = rows.map((row) => sql`(${join(row, ', ', NULL)})`);
    const cells = columns.map((_, place) => cell(place));
    return sql`SELECT ${typed(cell)}\nFROM (VALUES\n${join(written, ',\n', NULL)}) AS v(${join(cells, ', ', NULL)})`;
  };
}

export function createTable(
  table: TableMade,
  name: Dialect['name'],
  type: (shape: Shape, required: boolean) => Fragment,
): Fragment {
  const columns = table.columns.map(({ name: column, shape, required }) => {
    const typed = sql`  ${name(column)} ${type(shape, required)}`;
    return required ? sql`${typed} NOT NULL` : typed;
  });
  return sql`CREATE TABLE ${name(table.name)} (\n${join(columns, ',\n', NULL)}\n)`;
}
