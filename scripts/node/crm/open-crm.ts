/** Opens a folder of CRM tables as plain exports, one file for each table, in the company's own words. */
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join as inFolder } from 'node:path';
import type { Agreement } from '../../core/agreement/agreement.ts';
import { CRM_TABLES, type CrmTable, crmRelations } from '../../core/measures/crm/relations.ts';
import { dayIn } from '../../core/program/leads/zone.ts';
import type { Program } from '../../core/program/program.ts';
import type { Relation, RelationColumn } from '../../core/program/to-sql/relations.ts';
import { type Fragment, integer, join, NULL, sql } from '../../core/sql/fragment.ts';
import { dialect, openSession, type Session, type SessionSettings } from '../data/session.ts';
import { UsageError } from '../usage-error.ts';
import type { Crm } from './crm.ts';

export interface CrmAsked {
  readonly folder: string;
  readonly agreement: Agreement;
  readonly program: Program;
  readonly asOf: number;
  readonly settings?: SessionSettings;
  /** Hears what is being done. */
  told?(step: string, percent: () => number): void;
}

export async function openCrm({ folder, agreement, program, asOf, settings = {}, told }: CrmAsked): Promise<Crm> {
  const files = CRM_TABLES.flatMap((table) => {
    const file = ['parquet', 'csv'].map((ending) => inFolder(folder, `${table}.${ending}`)).find(existsSync);
    return file === undefined ? [] : [{ table, file }];
  });
  if (files.length === 0) {
    throw new UsageError(
      `There are no CRM tables in ${folder}.`,
      'Make made-up ones with "npm run crm-tables", or name the folder of your own with --crm.',
    );
  }
  const session = await openSession(
    files.map(({ file }) => file),
    settings,
  );
  const relations = crmRelations(program);
  const tables = [];
  for (const table of CRM_TABLES) {
    const file = files.find((one) => one.table === table)?.file;
    told?.(`reading ${table}`, () => session.percent());
    await session.run(await created(session, table, relations[table], file));
    if (file === undefined) continue;
    const [[rows] = []] = await session.rows(sql`SELECT count(*) FROM ${dialect.name(relations[table].name)}`);
    tables.push({ table, file, rows: Number(rows) });
  }
  const about = inFolder(folder, 'about.json');
  const madeUp = existsSync(about) && (await readFile(about, 'utf8')).includes('"made_up": true');
  return {
    session,
    agreement,
    program,
    moment: { asOf, asOfDate: dayIn(program.timeZone, asOf) },
    tables,
    identity: { records: 0, unmatched: 0, ambiguous: 0, freeMail: 0, people: 0, trusted: true },
    madeUp,
    findings: [],
    close: () => session.close(),
  };
}

async function created(
  session: Session,
  _table: CrmTable,
  { name, columns }: Relation,
  file: string | undefined,
): Promise<Fragment> {
  if (file === undefined) {
    const empty = columns.map((column) => sql`${dialect.missing(column.shape)} AS ${dialect.name(column.name)}`);
    return sql`CREATE TABLE ${dialect.name(name)} AS SELECT ${join(empty, ', ', NULL)} WHERE FALSE`;
  }
  const from = file.endsWith('.csv')
    ? sql`read_csv(${dialect.text(file)}, all_varchar = true, header = true)`
    : sql`read_parquet(${dialect.text(file)})`;
  const there = new Set(
    (await session.rows(sql`SELECT column_name FROM (DESCRIBE SELECT * FROM ${from})`)).map(([one]) => String(one)),
  );
  const selected = columns.map((column) => {
    const value = there.has(column.name) ? typed(column, file.endsWith('.csv')) : dialect.missing(column.shape);
    return sql`${value} AS ${dialect.name(column.name)}`;
  });
  return sql`CREATE TABLE ${dialect.name(name)} AS SELECT ${join(selected, ', ', NULL)} FROM ${from}`;
}

function typed({ name, shape, holds }: RelationColumn, isText: boolean): Fragment {
  const column = dialect.name(name);
  if (!isText) return column;
  switch (shape) {
    case 'text':
      return sql`nullif(${column}, '')`;
    case 'boolean':
      return sql`TRY_CAST(${column} AS BOOLEAN)`;
    case 'text-list':
      return sql`string_split(nullif(${column}, ''), ';')`;
    case 'whole':
      if (name === 'at' || name.endsWith('_at') || holds.includes('milliseconds'))
        return sql`epoch_ms(TRY_CAST(${column} AS TIMESTAMP))`;
      if (name === 'day' || name === 'valid_until' || holds.includes('days since'))
        return sql`CAST(TRY_CAST(${column} AS DATE) - DATE '1970-01-01' AS BIGINT)`;
      if (name === 'amount') return sql`CAST(round(TRY_CAST(${column} AS DOUBLE) * ${integer(100)}) AS BIGINT)`;
      return sql`TRY_CAST(${column} AS BIGINT)`;
  }
}
