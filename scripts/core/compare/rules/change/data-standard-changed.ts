/** Data is looked after differently. */
import type { ChangeRule } from '../../change-rule.ts';

export const dataStandardChanged: ChangeRule = {
  id: 'change/data-standard-changed',
  title: 'Data is looked after differently',
  severity: 'info',
  certainty: 'observed',
  why: 'Which system wins, what may be used and when it is deleted is carried out by systems and people.',
  remedy: 'Change the systems in the same step.',
  subject: 'data-standard',
  direction: 'changed',
  reaches: 'obligation',
  affects: ['operations', 'crm', 'marketing'],
  noMirror: 'Read backwards it is a change of the same rule.',
};
