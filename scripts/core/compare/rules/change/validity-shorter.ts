/** A definition is in force for less long. */
import type { ChangeRule } from '../../change-rule.ts';

export const validityShorter: ChangeRule = {
  id: 'change/validity-shorter',
  title: 'A definition is in force for less long',
  severity: 'info',
  certainty: 'observed',
  why: 'What people rely on ends sooner, or begins later, than they were told.',
  remedy: 'Say from when it applies to leads that are under way.',
  subject: 'validity',
  direction: 'shorter',
  reaches: 'behaviour',
  affects: ['marketing', 'sales'],
  mirror: 'change/validity-longer',
};
