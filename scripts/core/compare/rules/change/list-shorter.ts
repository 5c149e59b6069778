/** A list names less. */
import type { ChangeRule } from '../../change-rule.ts';

export const listShorter: ChangeRule = {
  id: 'change/list-shorter',
  title: 'A list names less',
  severity: 'info',
  certainty: 'observed',
  why: 'Every condition that asks whether a value is on the list is affected.',
  remedy: 'Look at the leads shown; if one of them should not move, the change says more than was meant.',
  subject: 'list',
  direction: 'shorter',
  reaches: 'behaviour',
  affects: ['marketing', 'sales', 'operations'],
  mirror: 'change/list-longer',
};
