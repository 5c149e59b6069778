/** When a row of an export says that something happened. */
import type { Reading } from '../read-slots.ts';
import { type Cells, cellOf, type RowFile } from '../rows/header.ts';
import { readAt } from '../rows/row-parts.ts';
import { columnsIn, firstFilled } from './export-table.ts';

const DAY = /^\d{4}-\d\d-\d\d$/u;

/** A day without a time of day counts from its beginning, in the zone of the source. */
export function whenIn(
  table: RowFile,
  names: readonly string[],
): (row: number, cells: Cells, reading: Reading) => number | undefined {
  const columns = columnsIn(table, names);
  return (row, cells, reading) => {
    const column = firstFilled(cells, columns);
    const text = cellOf(cells, column);
    const start = text !== undefined && DAY.test(text) ? `${text}T00:00` : text;
    return readAt(start, { file: table, row, column: column ?? columns[0] }, reading);
  };
}
