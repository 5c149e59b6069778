/** A list names others than before. */
import type { ChangeRule } from '../../change-rule.ts';

export const listShifted: ChangeRule = {
  id: 'change/list-shifted',
  title: 'A list names others than before',
  severity: 'info',
  certainty: 'observed',
  why: 'Every condition that asks whether a value is on the list is affected.',
  remedy: 'Look at the leads shown; if one of them should not move, the change says more than was meant.',
  subject: 'list',
  direction: 'shifted',
  reaches: 'behaviour',
  affects: ['marketing', 'sales', 'operations'],
  noMirror: 'Read backwards it is a change of the same rule.',
};
