/** A disqualifier drops other leads than before. */
import type { ChangeRule } from '../../change-rule.ts';

export const disqualifierShifted: ChangeRule = {
  id: 'change/disqualifier-shifted',
  title: 'A disqualifier drops other leads than before',
  severity: 'info',
  certainty: 'proved',
  why: 'Some leads come through again and others are taken out.',
  remedy: 'Look at the leads shown; if one of them should not move, the change says more than was meant.',
  subject: 'disqualifier',
  direction: 'shifted',
  reaches: 'behaviour',
  affects: ['sales', 'marketing'],
  noMirror: 'Read backwards it is a change of the same rule.',
};
