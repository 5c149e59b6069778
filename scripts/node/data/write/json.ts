/** Verdicts as JSON and NDJSON. Points are JSON numbers with exactly their decimals; unknown is null. */
import type { VerdictColumn, VerdictValue } from '../../../core/program/to-sql/verdict-columns.ts';
import { inParts, textOf, type VerdictTable } from './verdict-table.ts';

type Row = readonly VerdictValue[];

/** One object a line; part by part, some thousand rows each. */
export function* toNdjson(table: VerdictTable): Generator<string> {
  const write = writerOf(table);
  for (const rows of inParts(table.rows)) yield rows.map((row) => `${write(row)}\n`).join('');
}

/** An array of objects, one a line; part by part, some thousand rows each. */
export function* toJson(table: VerdictTable): Generator<string> {
  const write = writerOf(table);
  let before = '[\n';
  for (const rows of inParts(table.rows)) {
    yield before + rows.map(write).join(',\n');
    before = ',\n';
  }
  yield table.rows.length === 0 ? '[]\n' : '\n]\n';
}

function writerOf({ columns }: VerdictTable): (row: Row) => string {
  const keys = columns.map(({ name }) => JSON.stringify(name));
  return (row) => `{${columns.map((column, place) => `${keys[place]}:${jsonOf(row[place], column)}`).join(',')}}`;
}

function jsonOf(value: VerdictValue, column: VerdictColumn): string {
  if (value === undefined) return 'null';
  if (typeof value === 'number' && column.holds === 'points') return textOf(value, column);
  return JSON.stringify(typeof value === 'number' ? textOf(value, column) : value);
}
