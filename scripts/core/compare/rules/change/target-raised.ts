/** A target is harder to reach. */
import type { ChangeRule } from '../../change-rule.ts';

export const targetRaised: ChangeRule = {
  id: 'change/target-raised',
  title: 'A target is harder to reach',
  severity: 'info',
  certainty: 'observed',
  why: 'Both teams answer for it, and what they promised was worked back from the old one.',
  remedy: 'Work it back into leads and time before anybody agrees.',
  subject: 'target',
  direction: 'raised',
  reaches: 'obligation',
  affects: ['marketing', 'sales', 'leadership'],
  mirror: 'change/target-lowered',
};
