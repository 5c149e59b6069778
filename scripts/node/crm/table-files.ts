/** The files of a folder that hold CRM tables, by their names: `people.csv`, `stage-history.parquet`, `events.csv.gz`. */
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { CRM_TABLES, type CrmTable } from '../../core/measures/crm/relations.ts';
import { isDataFile } from '../data/read/file.ts';
import { UsageError } from '../usage-error.ts';

export async function tableFiles(folder: string): Promise<ReadonlyMap<CrmTable, string>> {
  const names = await readdir(folder).catch(() => {
    throw new UsageError(`There is no folder ${folder}.`, HOW);
  });
  const files = new Map<CrmTable, string>();
  for (const name of names.toSorted()) {
    const bare = name.replace(/\..*$/u, '').toLowerCase().replaceAll('_', '-');
    const table = CRM_TABLES.find((one) => one === bare);
    if (table === undefined || !isDataFile(name)) continue;
    const other = files.get(table);
    if (other !== undefined) {
      throw new UsageError(
        `Both ${other} and ${join(folder, name)} hold the table ${table}.`,
        'Leave one of the two in the folder, so that nobody has to guess which is meant.',
      );
    }
    files.set(table, join(folder, name));
  }
  if (files.size === 0) throw new UsageError(`There are no CRM tables in ${folder}.`, HOW);
  return files;
}

const HOW = `Make made-up ones with "npm run crm-tables", or name the folder of your own with --crm: one file for each table (${CRM_TABLES.join(', ')}), such as people.csv.`;
