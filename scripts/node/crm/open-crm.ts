/**
 * Opens a folder of CRM tables as plain exports, one file for each table, in the company's own words. Text is
 * converted as that of leads is; what cannot be used is reported and missing.
 */
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join as inFolder } from 'node:path';
import type { Agreement } from '../../core/agreement/agreement.ts';
import { crmColumns } from '../../core/measures/crm/columns.ts';
import { missingTables } from '../../core/measures/crm/missing-tables.ts';
import { CRM_TABLES, type CrmTable, crmRelations } from '../../core/measures/crm/relations.ts';
import { dataRules } from '../../core/program/leads/data-rules.ts';
import { dayIn } from '../../core/program/leads/zone.ts';
import type { Program } from '../../core/program/program.ts';
import { collectRowFindings, type RowFindings } from '../data/bulk/row-findings.ts';
import { makeWorkFolder, type WorkFolder } from '../data/bulk/work-folder.ts';
import { fillTable } from '../data/fill-table.ts';
import { openSession, type Session, type SessionSettings } from '../data/session.ts';
import { UsageError } from '../usage-error.ts';
import { inheritAccountFields } from './account-fields.ts';
import { activityNames, moneyOf } from './agreed-words.ts';
import type { Crm } from './crm.ts';
import { identify } from './identity.ts';
import { emptyTable, type LoadedTable, loadTable } from './load-table.ts';
import { SPELLINGS } from './spellings.ts';
import { tableFiles } from './table-files.ts';

export interface CrmAsked {
  readonly folder: string;
  readonly agreement: Agreement;
  readonly program: Program;
  readonly asOf: number;
  readonly settings?: SessionSettings;
  /** Hears what is being done. */
  told?(step: string, percent: () => number): void;
}

export async function openCrm(asked: CrmAsked): Promise<Crm> {
  const { folder, settings = {} } = asked;
  const files = await tableFiles(folder);
  const work = await makeWorkFolder(settings.spill ?? tmpdir());
  try {
    const names = await Promise.all([...files.values()].map((file) => work.nameOf(file)));
    const session = await openSession(names, settings);
    return await readInto(session, work, files, asked).catch((error: unknown) => {
      session.close();
      throw error;
    });
  } finally {
    await work.remove();
  }
}

async function readInto(
  session: Session,
  work: WorkFolder,
  files: ReadonlyMap<CrmTable, string>,
  { folder, agreement, program, asOf, told }: CrmAsked,
): Promise<Crm> {
  const found = collectRowFindings();
  const loaded = await loadTables({ session, work, files, found, told }, agreement, program);
  refuseHalfTables(found);
  await inheritAccountFields(session, program, loaded);
  told?.('matching records', () => session.percent());
  const { identity, findings } = await identify({ session, agreement, program, files });
  return {
    session,
    agreement,
    program,
    moment: { asOf, asOfDate: dayIn(program.timeZone, asOf) },
    tables: [...loaded].flatMap(([table, { rows }]) => {
      const file = files.get(table);
      return file === undefined ? [] : [{ table, file, rows }];
    }),
    identity,
    madeUp: await isMadeUp(folder),
    findings: [...found.shown(), ...findings, ...missingTables(folder, new Set(files.keys()))],
    close: () => session.close(),
  };
}

interface Reading {
  readonly session: Session;
  readonly work: WorkFolder;
  readonly files: ReadonlyMap<CrmTable, string>;
  readonly found: RowFindings;
  readonly told: CrmAsked['told'];
}

async function loadTables(
  { session, work, files, found, told }: Reading,
  agreement: Agreement,
  program: Program,
): Promise<ReadonlyMap<CrmTable, LoadedTable>> {
  const relations = crmRelations(program);
  const columns = crmColumns(program, activityNames(agreement), moneyOf(agreement));
  const loaded = new Map<CrmTable, LoadedTable>();
  await fillTable(session, SPELLINGS, []);
  for (const table of CRM_TABLES) {
    const file = files.get(table);
    told?.(`reading ${table}`, () => session.percent());
    if (file === undefined) {
      await emptyTable(session, relations[table]);
      continue;
    }
    const asked = { session, folder: work, table, file, relation: relations[table], columns: columns[table] };
    loaded.set(table, await loadTable({ ...asked, findings: found }));
  }
  return loaded;
}

/** A table without a column that it needs would make figures of nothing: better none at all. */
function refuseHalfTables(found: RowFindings): void {
  const missing = found.shown().filter(({ rule }) => rule === dataRules.missingColumn.id);
  if (missing.length === 0) return;
  throw new UsageError(
    missing.map(({ message }) => message).join('\n'),
    'Columns are found by the names in their header. Where these cannot be changed, describe the export in a policy of kind "source" and read the folder with --source.',
  );
}

async function isMadeUp(folder: string): Promise<boolean> {
  const about = inFolder(folder, 'about.json');
  return existsSync(about) && (await readFile(about, 'utf8')).includes('"made_up": true');
}
