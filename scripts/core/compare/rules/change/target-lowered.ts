/** A target is easier to reach. */
import type { ChangeRule } from '../../change-rule.ts';

export const targetLowered: ChangeRule = {
  id: 'change/target-lowered',
  title: 'A target is easier to reach',
  severity: 'info',
  certainty: 'observed',
  why: 'The goal it serves is further away than it looks.',
  remedy: 'Say what gives: the goal, or another number.',
  subject: 'target',
  direction: 'lowered',
  reaches: 'obligation',
  affects: ['marketing', 'sales', 'leadership'],
  mirror: 'change/target-raised',
};
