/** What can be wrong with CRM tables beyond what can be wrong with any row. */
import type { CheckRule } from '../../diagnostics/rule.ts';

export const crmRules = {
  unknownActivity: {
    id: 'data/unknown-activity',
    title: 'An activity of a kind that does not exist',
    severity: 'warning',
    certainty: 'proved',
    why: 'What nobody has said a person does stops no clock, so an answer may be counted as missing.',
    remedy: 'Add what the system calls it under `also` of the activity in the policy on service levels.',
  },
  rowTwice: {
    id: 'data/row-twice',
    title: 'A row of a CRM table is there twice',
    severity: 'warning',
    certainty: 'proved',
    why: 'Counted twice it would weigh twice; of rows with one id only the first is read.',
    remedy: 'Export one row for each, or give each an id of its own.',
  },
  tableMissing: {
    id: 'data/table-missing',
    title: 'A CRM table is not there',
    severity: 'info',
    certainty: 'proved',
    why: 'What would be counted from it cannot be told; it is never taken for zero.',
    remedy: 'Export the table beside the others, in a file of its name.',
  },
  whoseRecord: {
    id: 'data/whose-record',
    title: 'It is not known whose the records are',
    severity: 'warning',
    certainty: 'proved',
    why: 'Who is counted twice, or not at all, makes every figure about people wrong by as much.',
    remedy: 'Match the records in the link table, or agree on another tolerance in the policy on measuring.',
  },
} as const satisfies Readonly<Record<string, CheckRule>>;

/** For the catalogue of rules. */
export const CRM_RULES: readonly CheckRule[] = Object.values(crmRules);
