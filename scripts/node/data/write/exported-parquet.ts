/**
 * Exports of CRM tables as Parquet: each column as the type people export it with. Instants carry their zone, days are
 * dates, amounts decimals, lists lists; a value that is none becomes missing.
 */
import { rm } from 'node:fs/promises';
import { join as inFolder } from 'node:path';
import type { FieldType } from '../../../core/conditions/value.ts';
import { CRM_TABLES, crmRelations } from '../../../core/measures/crm/relations.ts';
import type { Program } from '../../../core/program/program.ts';
import { type Fragment, join, NULL, sql } from '../../../core/sql/fragment.ts';
import { dialect, openSession } from '../session.ts';

/** Turns `<table>.csv` of a folder into `<table>.parquet`. */
export async function exportedToParquet(folder: string, program: Program): Promise<void> {
  const relations = crmRelations(program);
  const types = typesOf(program);
  const files = CRM_TABLES.map((table) => ({ table, file: inFolder(folder, table) }));
  const session = await openSession(files.flatMap(({ file }) => [`${file}.csv`, `${file}.parquet`]));
  try {
    for (const { table, file } of files) {
      const columns = relations[table].columns.map(({ name }) => {
        const column = dialect.name(name);
        return sql`${typed(column, types.get(name))} AS ${column}`;
      });
      const from = sql`read_csv(${dialect.text(`${file}.csv`)}, all_varchar = true, header = true)`;
      await session.run(
        sql`COPY (SELECT ${join(columns, ', ', NULL)} FROM ${from}) TO ${dialect.text(`${file}.parquet`)} (FORMAT parquet, USE_TMP_FILE false)`,
      );
      await rm(`${file}.csv`);
    }
  } finally {
    session.close();
  }
}

const FIXED: Readonly<Record<string, FieldType['is']>> = {
  at: 'instant',
  created_at: 'instant',
  logged_at: 'instant',
  opened_at: 'instant',
  closed_at: 'instant',
  valid_until: 'date',
  day: 'date',
  amount: 'money',
  minutes: 'number',
  is_primary: 'yes-no',
  evidence: 'list',
};

function typesOf({ fields, signals }: Program): ReadonlyMap<string, FieldType['is']> {
  const properties = signals.flatMap((signal) =>
    signal.properties.map(({ id, type }) => [`${signal.id}.${id}`, type.is] as const),
  );
  return new Map([...Object.entries(FIXED), ...fields.map(({ id, type }) => [id, type.is] as const), ...properties]);
}

function typed(column: Fragment, type: FieldType['is'] | undefined): Fragment {
  const filled = sql`nullif(${column}, '')`;
  switch (type) {
    case 'instant':
      return sql`TRY_CAST(${filled} AS TIMESTAMPTZ)`;
    case 'date':
      return sql`TRY_CAST(${filled} AS DATE)`;
    case 'money':
      return sql`TRY_CAST(${filled} AS DECIMAL(18, 2))`;
    case 'number':
      return sql`TRY_CAST(${filled} AS DECIMAL(18, 3))`;
    case 'yes-no':
      return sql`TRY_CAST(${filled} AS BOOLEAN)`;
    case 'list':
      return sql`string_split(${filled}, ';')`;
    default:
      return filled;
  }
}
