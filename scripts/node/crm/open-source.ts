/** CRM tables from a folder of exports of a system of record, by the layout that a policy describes. */

import type { Finding } from '../../core/diagnostics/finding.ts';
import { crmOfExports } from '../../core/measures/crm/exports/crm-of-exports.ts';
import { missingTables } from '../../core/measures/crm/missing-tables.ts';
import { CRM_TABLES, type CrmTable, crmRelations } from '../../core/measures/crm/relations.ts';
import { dayIn } from '../../core/program/leads/zone.ts';
import { sql } from '../../core/sql/fragment.ts';
import { fillTable } from '../data/fill-table.ts';
import { tablesIn } from '../data/read/read-source.ts';
import { dialect, openSession, type Session } from '../data/session.ts';
import { UsageError } from '../usage-error.ts';
import { activityNames, moneyOf } from './agreed-words.ts';
import type { Crm } from './crm.ts';
import { identify } from './identity.ts';
import { emptyTable } from './load-table.ts';
import type { CrmAsked } from './open-crm.ts';

export async function openSource(asked: CrmAsked, id: string): Promise<Crm> {
  const { folder, program, agreement, settings = {} } = asked;
  const source = program.sources.find((known) => known.id === id);
  if (source === undefined) {
    const known = program.sources.map((one) => one.id).join(', ');
    throw new UsageError(`No policy describes a source "${id}".`, `Those that are described: ${known || 'none'}.`);
  }
  const findings: Finding[] = [];
  asked.told?.(`reading ${source.title}`, () => -1);
  const tables = await tablesIn(source, folder, findings);
  const words = { activities: activityNames(agreement), money: moneyOf(agreement) };
  const read = crmOfExports({ program, source, tables, ...words });
  const session = await openSession([], settings);
  return filled(session, asked, { ...read, findings: [...findings, ...read.findings] }).catch((error: unknown) => {
    session.close();
    throw error;
  });
}

async function filled(
  session: Session,
  { folder, agreement, program, asOf }: CrmAsked,
  { rows, findings }: ReturnType<typeof crmOfExports>,
): Promise<Crm> {
  const relations = crmRelations(program);
  const files = new Map<CrmTable, string>();
  for (const table of CRM_TABLES) {
    const relation = relations[table];
    const own = rows[table];
    if (own === undefined) {
      await emptyTable(session, relation);
      continue;
    }
    files.set(table, folder);
    const stored = { ...relation, name: `${relation.name} stored` };
    await fillTable(
      session,
      stored,
      own.map((row) => relation.columns.map(({ name }) => row[name])),
    );
    await session.run(sql`CREATE VIEW ${dialect.name(relation.name)} AS SELECT * FROM ${dialect.name(stored.name)}`);
  }
  const { identity, findings: ofIdentity } = await identify({ session, agreement, program, files });
  return {
    session,
    agreement,
    program,
    moment: { asOf, asOfDate: dayIn(program.timeZone, asOf) },
    tables: [...files].map(([table, file]) => ({ table, file, rows: rows[table]?.length ?? 0 })),
    identity,
    madeUp: false,
    findings: [...findings, ...ofIdentity, ...missingTables(folder, new Set(files.keys()))],
    close: () => session.close(),
  };
}
