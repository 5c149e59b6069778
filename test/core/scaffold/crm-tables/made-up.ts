/** Made-up tables of the example, collected whole, and the example itself. */
import { buildAgreement } from '#core/agreement/build-agreement.ts';
import { lower } from '#core/program/lower/index.ts';
import { crmTables } from '#core/scaffold/crm-tables/crm-tables.ts';
import { emptyRows, type MadeUpRow, type MadeUpRows } from '#core/scaffold/crm-tables/sheet.ts';
import { readPolicies } from '#node/files/read-policies.ts';

export const AS_OF = Date.parse('2026-10-15T09:00:00Z');

export const agreement = buildAgreement(await readPolicies('policies'));
const lowered = lower(agreement, { asOf: AS_OF });
if (lowered.program === undefined) throw new Error('the example has errors');
export const { program } = lowered;

export function madeUp(seed: number, people: number): MadeUpRows {
  const all = emptyRows();
  for (const some of crmTables({ agreement, program: lowered.program ?? program, asOf: AS_OF, seed, people })) {
    for (const [table, rows] of Object.entries(some)) all[table as keyof MadeUpRows].push(...rows);
  }
  return all;
}

export function grouped(rows: readonly MadeUpRow[], column: string): ReadonlyMap<string, readonly MadeUpRow[]> {
  return Map.groupBy(rows, (row) => row[column] ?? '');
}
