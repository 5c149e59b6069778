/** A refusal has milder consequences. */
import type { ChangeRule } from '../../change-rule.ts';

export const reasonMilder: ChangeRule = {
  id: 'change/reason-milder',
  title: 'A refusal has milder consequences',
  severity: 'info',
  certainty: 'observed',
  why: 'A lead that is refused for this reason comes back sooner, and somebody has to look at it again.',
  remedy: 'Have the side that refuses the leads agree.',
  subject: 'reason',
  direction: 'looser',
  reaches: 'obligation',
  affects: ['marketing', 'sales'],
  mirror: 'change/reason-harsher',
};
