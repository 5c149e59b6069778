/** A refusal has other consequences. */
import type { ChangeRule } from '../../change-rule.ts';

export const reasonShifted: ChangeRule = {
  id: 'change/reason-shifted',
  title: 'A refusal has other consequences',
  severity: 'info',
  certainty: 'observed',
  why: 'What follows from a refusal, or who may refuse, is not what it was.',
  remedy: 'Have both sides agree: the counts of refusals are shared.',
  subject: 'reason',
  direction: 'shifted',
  reaches: 'obligation',
  affects: ['marketing', 'sales'],
  noMirror: 'Read backwards it is a change of the same rule.',
};
