/** A list names more. */
import type { ChangeRule } from '../../change-rule.ts';

export const listLonger: ChangeRule = {
  id: 'change/list-longer',
  title: 'A list names more',
  severity: 'info',
  certainty: 'observed',
  why: 'Every condition that asks whether a value is on the list is affected.',
  remedy: 'Look at the leads shown; if one of them should not move, the change says more than was meant.',
  subject: 'list',
  direction: 'longer',
  reaches: 'behaviour',
  affects: ['marketing', 'sales', 'operations'],
  mirror: 'change/list-shorter',
};
