/** CRM tables filled from rows written in a test. Columns that are left out are missing; those of fields go by their ids. */
import type { Agreement } from '#core/agreement/agreement.ts';
import type { Value } from '#core/conditions/value.ts';
import { CRM_TABLES, type CrmTable, crmRelations } from '#core/measures/crm/relations.ts';
import { dayIn } from '#core/program/leads/zone.ts';
import type { Program } from '#core/program/program.ts';
import type { Crm } from '#node/crm/crm.ts';
import { fillTable } from '#node/data/fill-table.ts';
import { openSession } from '#node/data/session.ts';

export type CrmRow = Readonly<Record<string, Value | undefined>>;
export type CrmRows = Partial<Readonly<Record<CrmTable, readonly CrmRow[]>>>;

export async function crmOf(
  { agreement, program, asOf }: { readonly agreement: Agreement; readonly program: Program; readonly asOf: number },
  given: CrmRows,
): Promise<Crm> {
  const session = await openSession([], { threads: 1 });
  const relations = crmRelations(program);
  for (const table of CRM_TABLES) {
    const rows = given[table] ?? [];
    const { columns } = relations[table];
    const unknown = rows.flatMap((row) => Object.keys(row)).find((key) => !columns.some(({ name }) => name === key));
    if (unknown !== undefined) throw new Error(`${table} has no column ${unknown}`);
    await fillTable(
      session,
      relations[table],
      rows.map((row) => columns.map(({ name }) => row[name])),
    );
  }
  const tables = CRM_TABLES.flatMap((table) => {
    const rows = given[table];
    return rows === undefined ? [] : [{ table, file: `${table}.csv`, rows: rows.length }];
  });
  const people = given.people?.length ?? 0;
  return {
    session,
    agreement,
    program,
    moment: { asOf, asOfDate: dayIn(program.timeZone, asOf) },
    tables,
    identity: { records: 0, unmatched: 0, ambiguous: 0, freeMail: 0, people, trusted: true },
    madeUp: true,
    findings: [],
    close: () => session.close(),
  };
}
