/** A refusal has harder consequences. */
import type { ChangeRule } from '../../change-rule.ts';

export const reasonHarsher: ChangeRule = {
  id: 'change/reason-harsher',
  title: 'A refusal has harder consequences',
  severity: 'info',
  certainty: 'observed',
  why: 'A lead that is refused for this reason is gone for longer, or for good.',
  remedy: 'Have the side that brings the leads agree.',
  subject: 'reason',
  direction: 'stricter',
  reaches: 'obligation',
  affects: ['marketing', 'sales'],
  mirror: 'change/reason-milder',
};
