/** A place in one line, as people and editors read it. */
import type { Location } from '../report.ts';

/** `file:line:column`, or the row and column of a data file. */
export function whereOf(at: Location): string {
  if (at.range !== undefined) return `${at.file}:${at.range.from.line}:${at.range.from.column}`;
  if (at.row === undefined) return at.file;
  return `${at.file}, row ${at.row}${at.column === undefined ? '' : `, column ${at.column}`}`;
}
