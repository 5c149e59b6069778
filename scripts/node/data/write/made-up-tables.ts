/**
 * Writes made-up CRM tables into a folder, one file for each, some thousand rows at a time. The files are written
 * beside those that are there and take their place at the end. Tables that nobody made up are never written over.
 */
import { existsSync } from 'node:fs';
import { mkdir, open, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { CRM_TABLES, type CrmTable, crmRelations } from '../../../core/measures/crm/relations.ts';
import type { Program } from '../../../core/program/program.ts';
import type { MadeUpRow, MadeUpRows } from '../../../core/scaffold/crm-tables/sheet.ts';
import { UsageError } from '../../usage-error.ts';
import { lineOf } from './csv.ts';
import { exportedToParquet } from './exported-parquet.ts';

export interface About {
  readonly made_up: true;
  readonly seed: number;
  readonly people: number;
  readonly agreement: string;
  readonly as_of: string;
  readonly format: TableFormat;
}

export type TableFormat = 'csv' | 'parquet';
export const TABLE_FORMATS: readonly TableFormat[] = ['csv', 'parquet'];

const ABOUT = 'about.json';
const ENOUGH = 1 << 18;

/** What stands in a folder: nothing of ours, tables somebody exported, or made-up ones. */
export async function standingIn(folder: string): Promise<About | 'own' | 'nothing'> {
  const about = join(folder, ABOUT);
  const told = existsSync(about) ? await readFile(about, 'utf8') : '';
  if (told.includes('"made_up": true')) return JSON.parse(told) as About;
  return filesIn(folder).length > 0 ? 'own' : 'nothing';
}

/** A company's own tables are nothing to write over. */
export async function refuseOwn(folder: string): Promise<void> {
  if ((await standingIn(folder)) === 'own') {
    throw new UsageError(
      `${folder} holds CRM tables that are not made up.`,
      'They are not written over. Name another folder with --out.',
    );
  }
}

export async function writeMadeUp(
  folder: string,
  about: About,
  {
    program,
    rows,
    told,
  }: { readonly program: Program; readonly rows: Iterable<MadeUpRows>; told?(people: number): void },
): Promise<ReadonlyMap<CrmTable, number>> {
  await refuseOwn(folder);
  const beside = join(folder, '.writing');
  await attempt(folder, async () => {
    await mkdir(beside, { recursive: true });
  });
  try {
    return await attempt(folder, async () => {
      const counts = await written(beside, program, rows, told);
      if (about.format === 'parquet') await exportedToParquet(beside, program);
      for (const file of filesIn(folder)) await rm(file);
      await writeFile(join(folder, ABOUT), `${JSON.stringify(about, undefined, 2)}\n`);
      for (const table of CRM_TABLES) {
        const name = `${table}.${about.format}`;
        await rename(join(beside, name), join(folder, name));
      }
      return counts;
    });
  } finally {
    await rm(beside, { recursive: true, force: true });
  }
}

async function attempt<T>(folder: string, write: () => Promise<T>): Promise<T> {
  try {
    return await write();
  } catch (error) {
    if (!(error instanceof Error && 'code' in error)) throw error;
    throw new UsageError(`${folder} cannot be written to.`, error.message);
  }
}

function filesIn(folder: string): readonly string[] {
  const names = CRM_TABLES.flatMap((table) => TABLE_FORMATS.map((format) => `${table}.${format}`));
  return names.map((name) => join(folder, name)).filter(existsSync);
}

async function written(
  folder: string,
  program: Program,
  all: Iterable<MadeUpRows>,
  told?: (people: number) => void,
): Promise<ReadonlyMap<CrmTable, number>> {
  const relations = crmRelations(program);
  const files = await Promise.all(
    CRM_TABLES.map((table) =>
      textFile(
        join(folder, `${table}.csv`),
        relations[table].columns.map(({ name }) => name),
      ),
    ),
  );
  const counts = new Map<CrmTable, number>(CRM_TABLES.map((table) => [table, 0]));
  try {
    for (const rows of all) {
      for (const [place, table] of CRM_TABLES.entries()) {
        counts.set(table, (counts.get(table) ?? 0) + rows[table].length);
        await files[place]?.add(rows[table]);
      }
      told?.(counts.get('people') ?? 0);
    }
  } finally {
    for (const file of files) await file.close();
  }
  return counts;
}

async function textFile(path: string, columns: readonly string[]) {
  const file = await open(path, 'w');
  let waiting = lineOf(columns);
  const store = async (): Promise<void> => {
    await file.write(waiting);
    waiting = '';
  };
  return {
    async add(rows: readonly MadeUpRow[]): Promise<void> {
      for (const row of rows) waiting += lineOf(columns.map((name) => row[name] ?? ''));
      if (waiting.length > ENOUGH) await store();
    },
    async close(): Promise<void> {
      await store();
      await file.close();
    },
  };
}
