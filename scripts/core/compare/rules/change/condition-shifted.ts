/** A condition holds for other leads than before. */
import type { ChangeRule } from '../../change-rule.ts';

export const conditionShifted: ChangeRule = {
  id: 'change/condition-shifted',
  title: 'A condition holds for other leads than before',
  severity: 'info',
  certainty: 'proved',
  why: 'Everything that names the condition changes with it, in both directions.',
  remedy: 'Look at the leads shown; if one of them should not move, the change says more than was meant.',
  subject: 'condition',
  direction: 'shifted',
  reaches: 'behaviour',
  affects: ['marketing', 'sales'],
  noMirror: 'Read backwards it is a change of the same rule.',
};
