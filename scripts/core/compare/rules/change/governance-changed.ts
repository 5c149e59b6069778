/** The two teams run it differently. */
import type { ChangeRule } from '../../change-rule.ts';

export const governanceChanged: ChangeRule = {
  id: 'change/governance-changed',
  title: 'The two teams run it differently',
  severity: 'info',
  certainty: 'observed',
  why: 'Who meets, decides and answers is what holds the agreement together.',
  remedy: 'Have the leaders of both teams agree.',
  subject: 'governance',
  direction: 'changed',
  reaches: 'obligation',
  affects: ['marketing', 'sales', 'leadership'],
  noMirror: 'Read backwards it is a change of the same rule.',
};
