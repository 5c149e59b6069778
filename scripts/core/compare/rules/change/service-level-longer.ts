/** There is more time to keep a promise. */
import type { ChangeRule } from '../../change-rule.ts';

export const serviceLevelLonger: ChangeRule = {
  id: 'change/service-level-longer',
  title: 'There is more time to keep a promise',
  severity: 'info',
  certainty: 'observed',
  why: 'Whoever relies on it waits longer, and the buyer does too.',
  remedy: 'Have whoever it is owed to agree.',
  subject: 'service-level',
  direction: 'longer',
  reaches: 'obligation',
  affects: ['marketing', 'sales', 'reporting'],
  mirror: 'change/service-level-shorter',
};
