/** Verdicts as JSON and NDJSON. Points are JSON numbers with exactly their decimals; unknown is null. */
import type { VerdictColumn, VerdictValue } from '../../../core/program/to-sql/verdict-columns.ts';
import { inParts, type TextWriterFor, textOf, type VerdictTable } from './verdict-table.ts';

type Row = readonly VerdictValue[];

/** One object a line; part by part, some thousand rows each. */
export function toNdjson(table: VerdictTable): Generator<string> {
  return written(ndjsonWriter, table);
}

/** An array of objects, one a line; part by part, some thousand rows each. */
export function toJson(table: VerdictTable): Generator<string> {
  return written(jsonWriter, table);
}

function* written(writerFor: TextWriterFor, { columns, rows }: VerdictTable): Generator<string> {
  const { head, linesOf, tail } = writerFor(columns);
  yield head;
  let isFirst = true;
  for (const some of inParts(rows)) {
    yield linesOf(some, isFirst);
    isFirst = false;
  }
  yield tail(isFirst);
}

export const ndjsonWriter: TextWriterFor = (columns) => {
  const write = writerOf(columns);
  return { head: '', linesOf: (rows) => rows.map((row) => `${write(row)}\n`).join(''), tail: () => '' };
};

export const jsonWriter: TextWriterFor = (columns) => {
  const write = writerOf(columns);
  return {
    head: '[',
    linesOf: (rows, isFirst) => `${isFirst ? '\n' : ',\n'}${rows.map(write).join(',\n')}`,
    tail: (isEmpty) => (isEmpty ? ']\n' : '\n]\n'),
  };
};

function writerOf(columns: readonly VerdictColumn[]): (row: Row) => string {
  const keys = columns.map(({ name }) => JSON.stringify(name));
  return (row) => `{${columns.map((column, place) => `${keys[place]}:${jsonOf(row[place], column)}`).join(',')}}`;
}

function jsonOf(value: VerdictValue, column: VerdictColumn): string {
  if (value === undefined) return 'null';
  if (typeof value === 'number' && column.holds === 'points') return textOf(value, column);
  return JSON.stringify(typeof value === 'number' ? textOf(value, column) : value);
}
