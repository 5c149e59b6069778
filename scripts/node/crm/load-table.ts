/**
 * One CRM table from its file into the session: read as leads are, each id once. Columns that the file does
 * not have take no room: the relation is a view that adds them.
 */
import { findingOf } from '../../core/diagnostics/rule.ts';
import { CRM_KEYS, type CrmColumn } from '../../core/measures/crm/columns.ts';
import type { CrmTable } from '../../core/measures/crm/relations.ts';
import { type CrmReader, type CrmRow, crmReader } from '../../core/measures/crm/rows.ts';
import { crmRules } from '../../core/program/leads/crm-rules.ts';
import type { RowFile } from '../../core/program/leads/rows/header.ts';
import type { Relation } from '../../core/program/to-sql/relations.ts';
import { type Fragment, integer, join, NULL, sql } from '../../core/sql/fragment.ts';
import type { BulkFile } from '../data/bulk/bulk-file.ts';
import { loadInJavaScript } from '../data/bulk/load-in-javascript.ts';
import { loadRows } from '../data/bulk/load-rows.ts';
import type { LoadedRows, Loading } from '../data/bulk/loading.ts';
import { openFile } from '../data/bulk/open-file.ts';
import { countOf } from '../data/bulk/repeated.ts';
import { collectRowFindings, type RowFindings } from '../data/bulk/row-findings.ts';
import type { WorkFolder } from '../data/bulk/work-folder.ts';
import { dialect, type Session } from '../data/session.ts';
import { type ReadSpelling, storeSpellings } from './spellings.ts';
import { formsOf, typedColumns } from './typed-columns.ts';

export interface LoadingTable {
  readonly session: Session;
  readonly folder: WorkFolder;
  readonly table: CrmTable;
  readonly file: string;
  readonly relation: Relation;
  readonly columns: readonly CrmColumn[];
  readonly findings: RowFindings;
}

export interface LoadedTable {
  readonly rows: number;
  /** Columns of the relation that the file has. */
  readonly has: ReadonlySet<string>;
}

export async function loadTable(asked: LoadingTable): Promise<LoadedTable> {
  const { session, folder, table, file, relation, columns, findings } = asked;
  const spellings: ReadSpelling[] = [];
  const readers: { header: readonly string[]; reader: CrmReader }[] = [];
  const opened = readOnce(await openFile(session, folder, { file, formFor: formsOf(columns) }));
  const given = opened === undefined ? columns : givenBy(opened, columns);
  const loading: Loading<CrmRow> = {
    relation: {
      name: `${table} rows`,
      columns: relation.columns.filter(({ name }) => given.some((one) => one.name === name)),
    },
    typed: (bulk) => typedColumns(columns, bulk),
    isRead: () => true,
    formFor: formsOf(columns),
    reader(rowFile: RowFile) {
      const reader = crmReader(given, rowFile, columns);
      readers.push({ header: rowFile.header, reader });
      return reader;
    },
    *stored(rows) {
      for (const { values, spellings: own } of rows) {
        for (const spelling of own) spellings.push({ record: String(values[0]), ...spelling });
        yield values;
      }
    },
  };
  const own = collectRowFindings();
  const loaded = opened === undefined ? undefined : await loadRows(session, opened, loading, own);
  const rows = loaded ?? (await readAgain(asked, loading));
  findings.add(loaded === undefined ? [] : own.shown());
  findings.add(readers.at(-1)?.reader.rest() ?? []);
  const has = namesIn(readers.at(-1)?.header ?? [], columns);
  await keep(asked, rows, has);
  if (table === 'people' || table === 'accounts')
    await storeSpellings(session, { table, columns, spellings, opened: loaded === undefined ? undefined : opened });
  return { rows: await countOf(session, dialect.name(relation.name)), has };
}

/** Columns that the file has. Lines of JSON may turn out to have more than the first ones. */
function givenBy({ header, line }: BulkFile, columns: readonly CrmColumn[]): readonly CrmColumn[] {
  const has = namesIn(header, columns);
  return line === undefined ? columns.filter(({ name, need }) => need !== undefined || has.has(name)) : columns;
}

/** Those of the relation; one that the number of the row stands in for is always there. */
function namesIn(header: readonly string[], columns: readonly CrmColumn[]): ReadonlySet<string> {
  const given = columns.filter(
    ({ headers, isRowId }) => isRowId === true || headers.some((name) => header.includes(name)),
  );
  return new Set(given.map(({ name }) => name));
}

/** All columns are kept, so converting them once is better than reading the file again for them. */
function readOnce(file: BulkFile | undefined): BulkFile | undefined {
  if (file === undefined) return undefined;
  const { number: _again, ...once } = file;
  return once;
}

/** What a first try that failed has left behind is dropped. */
async function readAgain(
  { session, table, file, findings }: LoadingTable,
  loading: Loading<CrmRow>,
): Promise<LoadedRows> {
  await session.run(sql`DROP TABLE IF EXISTS ${dialect.name(`${table} rows read`)}`);
  return loadInJavaScript(session, file, loading, findings);
}

/** Rows that can stay as they were read are not copied. */
async function keep(asked: LoadingTable, { rows, inOrder }: LoadedRows, has: ReadonlySet<string>): Promise<void> {
  const { session, relation, table } = asked;
  const once = await keyedOnce(asked, rows, has);
  const all = relation.columns.map((column) =>
    has.has(column.name)
      ? dialect.name(column.name)
      : sql`${dialect.missing(column.shape)} AS ${dialect.name(column.name)}`,
  );
  const view = sql`CREATE VIEW ${dialect.name(relation.name)} AS SELECT ${join(all, ', ', NULL)} FROM`;
  if (inOrder && once === NOTHING) return session.run(sql`${view} ${rows}`);
  const stored = dialect.name(`${relation.name} stored`);
  const own = relation.columns.filter(({ name }) => has.has(name)).map(({ name }) => dialect.name(name));
  await session.run(sql`CREATE TABLE ${stored} AS SELECT ${join(own, ', ', NULL)} FROM ${rows}${once}`);
  await dropRead(session, table);
  await session.run(sql`${view} ${stored}`);
}

const NOTHING = sql``;

/** Keeps the first of rows that share a key, and says so. */
async function keyedOnce(
  { session, table, file, findings }: LoadingTable,
  rows: Fragment,
  has: ReadonlySet<string>,
): Promise<Fragment> {
  const keys = CRM_KEYS[table].filter((name) => has.has(name)).map((name) => dialect.name(name));
  if (keys.length === 0) return NOTHING;
  const key = join(keys, ', ', NULL);
  const [[all, different] = []] = await session.rows(sql`SELECT count(*), count(DISTINCT hash(${key})) FROM ${rows}`);
  if (Number(all) === Number(different)) return NOTHING;
  const again = await session.rows(
    sql`SELECT n FROM (SELECT n, row_number() OVER (PARTITION BY ${key} ORDER BY n) AS nth FROM ${rows}) WHERE nth > 1 ORDER BY n LIMIT ${integer(1)}`,
  );
  const count = Number(all) - Number(different);
  const row = Number(again[0]?.[0]);
  const many =
    count === 1 ? `Row ${row} of ${file} is` : `${count.toLocaleString('en')} rows of ${file}, from row ${row} on, are`;
  const message = `${many} there before, by ${CRM_KEYS[table].join(' and ')}; the first of each is read.`;
  findings.add([findingOf(crmRules.rowTwice, { message, place: { in: 'rows', file, row } })]);
  return sql` QUALIFY row_number() OVER (PARTITION BY ${key} ORDER BY n) = 1`;
}

/** The room that reading took; views first, as they stand on the tables. */
async function dropRead(session: Session, table: CrmTable): Promise<void> {
  const name = (what: string): Fragment => dialect.name(`${table} rows ${what}`);
  await session.run(sql`DROP VIEW IF EXISTS ${name('usual')}`);
  for (const what of ['kept', 'odd', 'others', 'read']) await session.run(sql`DROP TABLE IF EXISTS ${name(what)}`);
}

/** The relation of a table that is not there. */
export async function emptyTable(session: Session, { name, columns }: Relation): Promise<void> {
  const empty = columns.map((column) => sql`${dialect.missing(column.shape)} AS ${dialect.name(column.name)}`);
  await session.run(sql`CREATE VIEW ${dialect.name(name)} AS SELECT ${join(empty, ', ', NULL)} WHERE FALSE`);
}
