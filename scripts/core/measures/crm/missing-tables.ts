/** What cannot be told without a table. */
import type { Finding } from '../../diagnostics/finding.ts';
import { findingOf } from '../../diagnostics/rule.ts';
import { crmRules } from '../../program/leads/crm-rules.ts';
import { CRM_TABLES, type CrmTable } from './relations.ts';

const WITHOUT: Readonly<Record<CrmTable, string>> = {
  people: 'nothing can be told about leads',
  accounts: 'fields of companies are only those that people carry themselves',
  events: 'it cannot be told what anybody did: no scores, and no promise that starts with what a lead does',
  'stage-history':
    'it cannot be told who entered which stage when: no drift, no acceptance, no refusals, no promise that starts at a stage',
  activities: 'it cannot be told who was contacted when: no first response, no attempts, no notice',
  opportunities: 'it cannot be told what was won or lost, nor what it was worth',
  'contact-roles': 'opportunities cannot be told to be of any lead',
  identities: 'each id is taken for a person of its own, and nobody can say how many are counted twice',
  spend: 'it cannot be told what customers cost',
};

export function missingTables(folder: string, there: ReadonlySet<CrmTable>): readonly Finding[] {
  return CRM_TABLES.filter((table) => !there.has(table)).map((table) =>
    findingOf(crmRules.tableMissing, {
      message: `There is no table ${table} in ${folder}: ${WITHOUT[table]}.`,
      place: { in: 'rows', file: `${folder}/${table}.csv`, row: 0 },
    }),
  );
}
