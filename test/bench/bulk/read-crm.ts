/** Reads CRM tables as every command that measures does, and does nothing with them. */
import { buildAgreement } from '#core/agreement/build-agreement.ts';
import { instantOfCompany } from '#core/program/company-instant.ts';
import { lower } from '#core/program/lower/index.ts';
import { openCrm } from '#node/crm/open-crm.ts';
import { readPolicies } from '#node/files/read-policies.ts';

export async function readCrm(folder: string): Promise<void> {
  const agreement = buildAgreement(await readPolicies('policies'));
  const asOf = instantOfCompany(agreement) ?? Date.UTC(2026, 9, 15, 9);
  const { program } = lower(agreement, { asOf });
  if (program === undefined) throw new Error('the example has errors');
  const crm = await openCrm({ folder, agreement, program, asOf, settings: { threads: 2 } });
  crm.close();
}
