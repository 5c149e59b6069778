/** Verdicts as rows, in the order of the leads: what both engines give and every writer takes. */
import { formatInstant } from '../../../core/conditions/instant.ts';
import type { VerdictColumn, VerdictValue } from '../../../core/program/to-sql/verdict-columns.ts';

export interface VerdictTable {
  readonly columns: readonly VerdictColumn[];
  /** Values in the order of the columns. */
  readonly rows: readonly (readonly VerdictValue[])[];
}

/** Writes verdicts as text, some of them at a time, so that they need not be there all at once. */
export interface TextWriter {
  readonly head: string;
  linesOf(rows: readonly (readonly VerdictValue[])[], isFirst: boolean): string;
  tail(isEmpty: boolean): string;
}

export type TextWriterFor = (columns: readonly VerdictColumn[]) => TextWriter;

/** Points from hundredths, exactly and without separators: `12`, `-2.5`. */
export function decimal(hundredths: number): string {
  const digits = String(Math.abs(hundredths)).padStart(3, '0');
  const fraction = digits.slice(-2).replace(/0+$/u, '');
  return `${hundredths < 0 ? '-' : ''}${digits.slice(0, -2)}${fraction === '' ? '' : `.${fraction}`}`;
}

/** A single value as text; lists are for each format to write. */
export function textOf(value: string | number, { holds }: VerdictColumn): string {
  if (typeof value === 'string') return value;
  return holds === 'instant' ? formatInstant(value) : decimal(value);
}

const ROWS_AT_ONCE = 5000;

/** Rows some thousand at a time, so that no text has to hold them all. */
export function* inParts<T>(rows: readonly T[]): Generator<readonly T[]> {
  for (let start = 0; start < rows.length; start += ROWS_AT_ONCE) yield rows.slice(start, start + ROWS_AT_ONCE);
}
