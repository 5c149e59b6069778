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

/** A table that takes rows one at a time and stores them some thousand at once. */
export interface OpenTable {
  add(row: StoredRow): void;
  close(): void;
}

export async function fillTable(session: Session, relation: Relation, rows: Iterable<StoredRow>): Promise<void> {
  const table = await openTable(session, relation);
  for (const row of rows) table.add(row);
  table.close();
}

export async function openTable(
  session: Session,
  { name, columns }: Pick<Relation, 'name' | 'columns'>,
): Promise<OpenTable> {
  const definitions = columns.map((column) => sql`${dialect.name(column.name)} ${dialect.type(column.shape)}`);
  await session.run(sql`CREATE OR REPLACE TABLE ${dialect.name(name)} (${join(definitions, ', ', NULL)})`);
  const types = columns.map(({ shape }) => TYPES[shape]);
  const appender = await session.connection.createAppender(name);
  let waiting: StoredRow[] = [];
  const store = (): void => {
    if (waiting.length === 0) return;
    const chunk = DuckDBDataChunk.create(types);
    chunk.setRows(waiting.map((row) => row.map(stored)));
    appender.appendDataChunk(chunk);
    waiting = [];
  };
  return {
    add(row) {
      waiting.push(row);
      if (waiting.length === ROWS_AT_ONCE) store();
    },
    close() {
      store();
      appender.closeSync();
    },
  };
}

function stored(value: Value | undefined): DuckDBValue {
  if (value === undefined) return null;
  if (typeof value === 'number') return BigInt(value);
  return typeof value === 'object' ? listValue([...value]) : value;
}
