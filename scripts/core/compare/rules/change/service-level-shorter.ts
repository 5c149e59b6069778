/** There is less time to keep a promise. */
import type { ChangeRule } from '../../change-rule.ts';

export const serviceLevelShorter: ChangeRule = {
  id: 'change/service-level-shorter',
  title: 'There is less time to keep a promise',
  severity: 'info',
  certainty: 'observed',
  why: 'Whoever owes it has less time than the team was staffed for.',
  remedy: 'Have whoever owes it agree, and show what would have been missed last quarter.',
  subject: 'service-level',
  direction: 'shorter',
  reaches: 'obligation',
  affects: ['sales', 'marketing', 'reporting'],
  mirror: 'change/service-level-longer',
};
