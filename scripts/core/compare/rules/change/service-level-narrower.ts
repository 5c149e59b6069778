/** A promise covers fewer leads. */
import type { ChangeRule } from '../../change-rule.ts';

export const serviceLevelNarrower: ChangeRule = {
  id: 'change/service-level-narrower',
  title: 'A promise covers fewer leads',
  severity: 'info',
  certainty: 'proved',
  why: 'Leads that somebody was sure to answer in time are answered when there is time.',
  remedy: 'Have whoever it is owed to agree.',
  subject: 'service-level-scope',
  direction: 'lower',
  reaches: 'obligation',
  affects: ['marketing', 'sales', 'reporting'],
  mirror: 'change/service-level-wider',
};
