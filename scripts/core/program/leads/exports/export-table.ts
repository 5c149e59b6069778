/** An exported table as its rows are handed over, and which of them are read at all. */
import { fold } from '../../../conditions/fold.ts';
import type { AnyExport, ColumnTest, SourceExport } from '../../source.ts';
import { type Cells, type Column, cellOf, columnNamed, type RowFile } from '../rows/header.ts';

export interface ExportRow {
  readonly number: number;
  readonly cells: Cells;
}

export interface ExportTable<E extends AnyExport = SourceExport> extends RowFile {
  readonly export: E;
  readonly rows: readonly ExportRow[];
}

type Passes = (cells: Cells) => boolean;

/** Rows that are meant and not left out. */
export function keptRows(table: ExportTable<AnyExport>): readonly ExportRow[] {
  const only = allOf(table, table.export.only);
  const leftOut = table.export.leaveOut.map((test) => passes(table, test));
  return table.rows.filter(({ cells }) => only(cells) && !leftOut.some((isOut) => isOut(cells)));
}

/** True of a row if each of the tests is. */
export function allOf(file: RowFile, tests: readonly ColumnTest[]): Passes {
  const each = tests.map((test) => passes(file, test));
  return (cells) => each.every((one) => one(cells));
}

/** What a column that the file does not have would hold is blank. */
function passes(file: RowFile, test: ColumnTest): Passes {
  const column = columnNamed(file, [test.column]);
  if ('filled' in test) return (cells) => (cellOf(cells, column) !== undefined) === test.filled;
  const texts = ('is' in test ? test.is : test.contains).map(fold);
  const holds = (text: string) => ('is' in test ? texts.includes(text) : texts.some((part) => text.includes(part)));
  const known = new Map<string, boolean>();
  return (cells) => {
    const text = cellOf(cells, column);
    if (text === undefined) return false;
    const before = known.get(text);
    if (before !== undefined) return before;
    const now = holds(fold(text));
    if (known.size < MOST_KNOWN) known.set(text, now);
    return now;
  };
}

/** The same few words come again and again; addresses of pages do not, and need no memory. */
const MOST_KNOWN = 10_000;

/** The columns a mapping names, as far as the file has them. */
export function columnsIn(file: RowFile, names: readonly string[]): readonly Column[] {
  return names.flatMap((name) => columnNamed(file, [name]) ?? []);
}

/** The first of the columns that is filled in the row. */
export function firstFilled(cells: Cells, columns: readonly Column[]): Column | undefined {
  return columns.find((column) => cellOf(cells, column) !== undefined);
}
