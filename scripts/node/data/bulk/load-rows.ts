/**
 * Brings the rows of one file into the database: most by shortcuts, the odd ones through the readers of
 * `leads/rows`, with their findings. Nothing is left out without one.
 */
import { DuckDBListValue, type DuckDBValue } from '@duckdb/node-api';
import type { Cells, RowReader } from '../../../core/program/leads/rows/header.ts';
import type { Relation } from '../../../core/program/to-sql/relations.ts';
import { type Fragment, join, NULL, sql } from '../../../core/sql/fragment.ts';
import type { OpenTable } from '../fill-table.ts';
import { dialect, type Session } from '../session.ts';
import type { BulkFile } from './bulk-file.ts';
import { asCells, asLines, type Handed } from './handed-rows.ts';
import { addRows, type LoadedRows, type Loading, NUMBER, openRows } from './loading.ts';
import { countOf } from './repeated.ts';
import type { RowFindings } from './row-findings.ts';
import { keptQuery, oddQuery, readQuery, type TypedRows } from './typed-rows.ts';

/** `undefined` if the file turned out not to be what it looked like; it has to be read otherwise. */
export async function loadRows<Row>(
  session: Session,
  file: BulkFile,
  loading: Loading<Row>,
  findings: RowFindings,
): Promise<LoadedRows | undefined> {
  const { relation } = loading;
  const typed = loading.typed(file);
  if (typed.columns.size === 0) return nothingFrom(session, file, loading, findings);
  const usual = dialect.name(`${relation.name} usual`);
  const odd = dialect.name(`${relation.name} odd`);
  if (file.number === undefined) {
    const kept = dialect.name(`${relation.name} kept`);
    if (!(await isKept(session, file, { kept, query: keptQuery(file, typed, relation) }))) return undefined;
    const columns = completed(relation, typed, sql`(rowid + 1)`);
    await session.run(sql`CREATE VIEW ${usual} AS SELECT rowid + 1 AS n, ${columns}, cells FROM ${kept}`);
    await session.run(sql`CREATE TABLE ${odd} AS SELECT n, cells FROM ${usual} WHERE cells IS NOT NULL`);
  } else {
    const columns = completed(relation, typed, sql`n`);
    const found = sql`SELECT n, cells FROM (${oddQuery(file, typed)}) WHERE cells IS NOT NULL`;
    await session.run(sql`CREATE TABLE ${odd} AS ${found}`).catch((error: unknown) => {
      throw file.failure?.(error) ?? error;
    });
    await session.run(
      sql`CREATE VIEW ${usual} AS SELECT n, ${columns} FROM (${readQuery(file, typed, relation, loading.isRead)})`,
    );
  }
  const others = await readOdd(session, file, loading, { odd, findings });
  if (others === undefined) return { rows: usual, inOrder: true };
  const columns = namesOf([NUMBER, ...relation.columns]);
  const both = sql`SELECT ${columns} FROM ${usual} ANTI JOIN ${odd} USING (n)\nUNION ALL\nSELECT ${columns} FROM ${others}`;
  return { rows: sql`(${both})`, inOrder: false };
}

/** Not if the file is not what it looked like. */
async function isKept(
  session: Session,
  file: BulkFile,
  { kept, query }: { readonly kept: Fragment; readonly query: Fragment },
): Promise<boolean> {
  const isTrusted = await session.run(sql`CREATE TABLE ${kept} AS ${query}`).then(
    async () => (await file.isAsRead?.(await countOf(session, kept))) ?? true,
    () => false,
  );
  if (!isTrusted) await session.run(sql`DROP TABLE IF EXISTS ${kept}`);
  return isTrusted;
}

/** Without the columns that are needed no row says anything; what is missing is told once. */
async function nothingFrom<Row>(
  session: Session,
  { file, header, findings: own }: BulkFile,
  { relation, reader }: Loading<Row>,
  findings: RowFindings,
): Promise<LoadedRows> {
  findings.add([...own, ...reader({ file, header }).findings]);
  const name = `${relation.name} read`;
  (await openRows(session, name, relation)).close();
  return { rows: dialect.name(name), inOrder: true };
}

function completed({ columns }: Relation, { otherwise }: TypedRows, number: Fragment): Fragment {
  const values = columns.map(({ name }) => {
    const rest = otherwise?.get(name);
    return rest === undefined
      ? dialect.name(name)
      : sql`COALESCE(${dialect.name(name)}, ${rest(number)}) AS ${dialect.name(name)}`;
  });
  return join(values, ', ', NULL);
}

/** The table of what could be made of odd rows; `undefined` if there are none. */
async function readOdd<Row>(
  session: Session,
  file: BulkFile,
  loading: Loading<Row>,
  { odd: table, findings }: { readonly odd: Fragment; readonly findings: RowFindings },
): Promise<Fragment | undefined> {
  const { relation, reader: readerFor } = loading;
  const odd = sql`SELECT n, cells FROM ${table} ORDER BY n`;
  const handed = file.line === undefined ? asCells(file) : await asLines(session, file, odd);
  const reader = readerFor({ file: file.file, header: handed.header });
  findings.add([...file.findings, ...reader.findings]);
  let made: OpenTable | undefined;
  const others = `${relation.name} others`;
  for await (const rows of session.stream(odd)) {
    made ??= await openRows(session, others, relation);
    const read = rows.flatMap(([number, texts]) =>
      readOne(Number(number), textsIn(texts), { handed, reader, findings }),
    );
    addRows(made, read, loading);
  }
  made?.close();
  return made === undefined ? undefined : dialect.name(others);
}

interface ReadingOdd<Row> {
  readonly handed: Handed;
  readonly reader: RowReader<Row>;
  readonly findings: RowFindings;
}

function readOne<Row>(number: number, texts: Cells, { handed, reader, findings }: ReadingOdd<Row>) {
  const cells = handed.cellsOf(number, texts);
  if (cells === undefined) return [];
  if ('rule' in cells) {
    findings.add([cells]);
    return [];
  }
  const read = reader.read(number, cells);
  findings.add(read.findings);
  return read.row === undefined ? [] : [{ number, row: read.row }];
}

function textsIn(texts: DuckDBValue | undefined): Cells {
  if (!(texts instanceof DuckDBListValue)) return [];
  return texts.items.map((text) => (typeof text === 'string' ? text : null));
}

function namesOf(columns: Relation['columns']): Fragment {
  return join(
    columns.map(({ name }) => dialect.name(name)),
    ', ',
    NULL,
  );
}
