/** Creates a table and fills it with rows, some thousand at a time. */
import {
  BIGINT,
  BOOLEAN,
  DuckDBDataChunk,
  type DuckDBType,
  type DuckDBValue,
  LIST,
  listValue,
  VARCHAR,
} from '@duckdb/node-api';
import type { Value } from '../../core/conditions/value.ts';
import type { Relation } from '../../core/program/to-sql/relations.ts';
import type { Shape } from '../../core/sql/dialect.ts';
import { join, NULL, sql } from '../../core/sql/fragment.ts';
import { dialect, type Session } from './session.ts';

const ROWS_AT_ONCE = 2048;

const TYPES: Readonly<Record<Shape, DuckDBType>> = {
  text: VARCHAR,
  whole: BIGINT,
  boolean: BOOLEAN,
  'text-list': LIST(VARCHAR),
};

/** Values in the order of the columns; whole numbers for all numbers. */
export type StoredRow = readonly (Value | undefined)[];

export async function fillTable(
  session: Session,
  { name, columns }: Relation,
  rows: Iterable<StoredRow>,
): Promise<void> {
  const definitions = columns.map((column) => sql`${dialect.name(column.name)} ${dialect.type(column.shape)}`);
  await session.run(sql`CREATE OR REPLACE TABLE ${dialect.name(name)} (${join(definitions, ', ', NULL)})`);
  const types = columns.map(({ shape }) => TYPES[shape]);
  const appender = await session.connection.createAppender(name);
  for (const some of inChunks(rows)) {
    const chunk = DuckDBDataChunk.create(types);
    chunk.setRows(some.map((row) => row.map(stored)));
    appender.appendDataChunk(chunk);
  }
  appender.closeSync();
}

function* inChunks<T>(items: Iterable<T>): Generator<readonly T[]> {
  let chunk: T[] = [];
  for (const item of items) {
    chunk.push(item);
    if (chunk.length < ROWS_AT_ONCE) continue;
    yield chunk;
    chunk = [];
  }
  if (chunk.length > 0) yield chunk;
}

function stored(value: Value | undefined): DuckDBValue {
  if (value === undefined) return null;
  if (typeof value === 'number') return BigInt(value);
  return typeof value === 'object' ? listValue([...value]) : value;
}
