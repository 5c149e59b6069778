/** What is to be brought into the database of one file, and what has been. */
import type { RowFile, RowReader } from '../../../core/program/leads/rows/header.ts';
import type { RelationRow } from '../../../core/program/to-sql/relation-rows.ts';
import type { Relation, RelationColumn } from '../../../core/program/to-sql/relations.ts';
import type { Fragment } from '../../../core/sql/fragment.ts';
import { type OpenTable, openTable } from '../fill-table.ts';
import type { Session } from '../session.ts';
import type { BulkFile } from './bulk-file.ts';
import type { FormFor } from './json-shape.ts';
import type { IsRead, TypedRows } from './typed-rows.ts';

/** Rows of a file as its relation has them, before it is looked at how they go together. */
export interface LoadedRows {
  /** What stands after `FROM`: `n`, the number of the row, and the columns of the relation. */
  readonly rows: Fragment;
  /** Rows are in the order of the file. */
  readonly inOrder: boolean;
}

export interface Loading<Row> {
  readonly relation: Relation;
  typed(file: BulkFile): TypedRows;
  readonly isRead: IsRead;
  /** Forms that the columns of regular lines of JSON have. */
  readonly formFor: FormFor;
  /** For the header of the file, which may turn out longer than it looked. */
  reader(file: RowFile): RowReader<Row>;
  /** As the relation has them, one for one. */
  stored(rows: readonly Row[]): Iterable<RelationRow>;
}

export const NUMBER: RelationColumn = { name: 'n', shape: 'whole', holds: 'number of the row' };

/** A table of rows that JavaScript has read, each with its number. */
export async function openRows(session: Session, name: string, { columns }: Relation): Promise<OpenTable> {
  return openTable(session, { name, columns: [NUMBER, ...columns] });
}

export interface ReadRow<Row> {
  readonly number: number;
  readonly row: Row;
}

export function addRows<Row>(
  table: OpenTable,
  rows: readonly ReadRow<Row>[],
  { stored }: Pick<Loading<Row>, 'stored'>,
): void {
  let place = 0;
  for (const row of stored(rows.map((one) => one.row))) {
    table.add([rows[place]?.number, ...row]);
    place += 1;
  }
}
