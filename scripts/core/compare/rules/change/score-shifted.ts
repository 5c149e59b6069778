/** Some leads score higher and some lower. */
import type { ChangeRule } from '../../change-rule.ts';

export const scoreShifted: ChangeRule = {
  id: 'change/score-shifted',
  title: 'Some leads score higher and some lower',
  severity: 'info',
  certainty: 'proved',
  why: 'The order in which leads are worked changes.',
  remedy: 'Look at the leads shown; if one of them should not move, the change says more than was meant.',
  subject: 'score',
  direction: 'shifted',
  reaches: 'behaviour',
  affects: ['sales', 'reporting', 'marketing'],
  noMirror: 'Read backwards it is a change of the same rule.',
};
