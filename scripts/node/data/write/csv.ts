/** Verdicts as CSV (RFC 4180); members of a list are joined by semicolons, as lists are read. */
import type { VerdictColumn, VerdictValue } from '../../../core/program/to-sql/verdict-columns.ts';
import { inParts, type TextWriterFor, textOf, type VerdictTable } from './verdict-table.ts';

/** The file part by part, some thousand rows each. */
export function* toCsv({ columns, rows }: VerdictTable): Generator<string> {
  const { head, linesOf } = csvWriter(columns);
  yield head;
  for (const some of inParts(rows)) yield linesOf(some, false);
}

export const csvWriter: TextWriterFor = (columns) => ({
  head: lineOf(columns.map(({ name }) => name)),
  linesOf: (rows) => rows.map((row) => lineOf(columns.map((column, place) => cellOf(row[place], column)))).join(''),
  tail: () => '',
});

/** A line of a file, its cells quoted where they have to be. */
export function lineOf(cells: readonly string[]): string {
  return `${cells.map(quoted).join(',')}\r\n`;
}

function cellOf(value: VerdictValue, column: VerdictColumn): string {
  if (value === undefined) return '';
  return typeof value === 'object' ? value.join(';') : textOf(value, column);
}

function quoted(text: string): string {
  return /[",\r\n]/u.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
