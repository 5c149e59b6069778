/** Verdicts as CSV (RFC 4180); members of a list are joined by semicolons, as lists are read. */
import type { VerdictColumn, VerdictValue } from '../../../core/program/to-sql/verdict-columns.ts';
import { textOf, type VerdictTable } from './verdict-table.ts';

export function toCsv({ columns, rows }: VerdictTable): string {
  const head = columns.map(({ name }) => quoted(name)).join(',');
  const body = rows.map((row) => columns.map((column, place) => quoted(cellOf(row[place], column))).join(','));
  return `${[head, ...body].join('\r\n')}\r\n`;
}

function cellOf(value: VerdictValue, column: VerdictColumn): string {
  if (value === undefined) return '';
  return typeof value === 'object' ? value.join(';') : textOf(value, column);
}

function quoted(text: string): string {
  return /[",\r\n]/u.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
