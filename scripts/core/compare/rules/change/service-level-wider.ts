/** A promise covers more leads. */
import type { ChangeRule } from '../../change-rule.ts';

export const serviceLevelWider: ChangeRule = {
  id: 'change/service-level-wider',
  title: 'A promise covers more leads',
  severity: 'info',
  certainty: 'proved',
  why: 'More clocks start, and the same people have to stop them.',
  remedy: 'Have whoever owes it agree.',
  subject: 'service-level-scope',
  direction: 'higher',
  reaches: 'obligation',
  affects: ['sales', 'marketing', 'reporting'],
  mirror: 'change/service-level-narrower',
};
