/**
 * Brings the rows of one file into the database: most by shortcuts, the odd ones through the readers of
 * `leads/rows`, with their findings. Nothing is left out without one.
 */
import { DuckDBListValue, type DuckDBValue } from '@duckdb/node-api';
import type { Cells, RowReader } from '../../../core/program/leads/rows/header.ts';
import type { RelationRow } from '../../../core/program/to-sql/relation-rows.ts';
import type { Relation, RelationColumn } from '../../../core/program/to-sql/relations.ts';
import { type Fragment, join, NULL, sql } from '../../../core/sql/fragment.ts';
import { openTable } from '../fill-table.ts';
import { dialect, type Session } from '../session.ts';
import type { BulkFile } from './bulk-file.ts';
import type { RowFindings } from './row-findings.ts';
import { type TypedRows, typedQuery } from './typed-rows.ts';

/** Rows of a file as its relation has them, before it is looked at how they go together. */
export interface LoadedRows {
  /** What stands after `FROM`: `n`, the number of the row, and the columns of the relation. */
  readonly rows: Fragment;
  /** Rows are in the order of the file. */
  readonly inOrder: boolean;
}

export interface Loading<Row> {
  readonly file: BulkFile;
  readonly relation: Relation;
  readonly typed: TypedRows;
  readonly reader: RowReader<Row>;
  /** As the relation has them, one for one. */
  stored(rows: readonly Row[]): Iterable<RelationRow>;
}

const NUMBER: RelationColumn = { name: 'n', shape: 'whole', holds: 'number of the row' };

export async function loadRows<Row>(
  session: Session,
  { file, relation, typed, reader, stored }: Loading<Row>,
  findings: RowFindings,
): Promise<LoadedRows> {
  findings.add([...file.findings, ...reader.findings]);
  const [usual, others] = [dialect.name(`${relation.name} usual`), `${relation.name} others`];
  const kind = file.cheap ? sql`VIEW` : sql`TABLE`;
  await session.run(sql`CREATE ${kind} ${usual} AS ${typedQuery(file, typed, relation)}`);
  const table = await openTable(session, { name: others, columns: [NUMBER, ...relation.columns] });
  let odd = 0;
  for await (const rows of session.stream(sql`SELECT n, cells FROM ${usual} WHERE odd`)) {
    odd += rows.length;
    const read = rows.flatMap(([number, cells]) => readOne(Number(number), cellsOf(cells), reader, findings));
    let place = 0;
    for (const row of stored(read.map((one) => one.row))) {
      table.add([read[place]?.number, ...row]);
      place += 1;
    }
  }
  table.close();
  const columns = join(
    ['n', ...relation.columns.map(({ name }) => name)].map((name) => dialect.name(name)),
    ', ',
    NULL,
  );
  if (odd === 0) return { rows: usual, inOrder: true };
  const both = sql`SELECT ${columns} FROM ${usual} WHERE NOT odd\nUNION ALL\nSELECT ${columns} FROM ${dialect.name(others)}`;
  return { rows: sql`(${both})`, inOrder: false };
}

function readOne<Row>(number: number, cells: Cells, reader: RowReader<Row>, findings: RowFindings) {
  const read = reader.read(number, cells);
  findings.add(read.findings);
  return read.row === undefined ? [] : [{ number, row: read.row }];
}

function cellsOf(cells: DuckDBValue | undefined): readonly (string | null)[] {
  if (!(cells instanceof DuckDBListValue)) return [];
  return cells.items.map((cell) => (typeof cell === 'string' ? cell : null));
}
