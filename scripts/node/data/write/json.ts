/** Verdicts as JSON and NDJSON. Points are JSON numbers with exactly their decimals; unknown is null. */
import type { VerdictColumn, VerdictValue } from '../../../core/program/to-sql/verdict-columns.ts';
import { textOf, type VerdictTable } from './verdict-table.ts';

/** One object a line. */
export function toNdjson(table: VerdictTable): string {
  return objectsOf(table)
    .map((object) => `${object}\n`)
    .join('');
}

/** An array of objects, one a line. */
export function toJson(table: VerdictTable): string {
  const objects = objectsOf(table);
  return objects.length === 0 ? '[]\n' : `[\n${objects.join(',\n')}\n]\n`;
}

function objectsOf({ columns, rows }: VerdictTable): readonly string[] {
  const keys = columns.map(({ name }) => JSON.stringify(name));
  return rows.map(
    (row) => `{${columns.map((column, place) => `${keys[place]}:${jsonOf(row[place], column)}`).join(',')}}`,
  );
}

function jsonOf(value: VerdictValue, column: VerdictColumn): string {
  if (value === undefined) return 'null';
  if (typeof value === 'number' && column.holds === 'points') return textOf(value, column);
  return JSON.stringify(typeof value === 'number' ? textOf(value, column) : value);
}
