/** A definition is in force for longer. */
import type { ChangeRule } from '../../change-rule.ts';

export const validityLonger: ChangeRule = {
  id: 'change/validity-longer',
  title: 'A definition is in force for longer',
  severity: 'info',
  certainty: 'observed',
  why: 'What was to end goes on, or what was to begin later holds already.',
  remedy: 'Say from when it applies to leads that are under way.',
  subject: 'validity',
  direction: 'longer',
  reaches: 'behaviour',
  affects: ['marketing', 'sales'],
  mirror: 'change/validity-shorter',
};
