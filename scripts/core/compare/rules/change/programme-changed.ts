/** A programme promises something else. */
import type { ChangeRule } from '../../change-rule.ts';

export const programmeChanged: ChangeRule = {
  id: 'change/programme-changed',
  title: 'A programme promises something else',
  severity: 'info',
  certainty: 'observed',
  why: 'What it commits to was worked back from the goal.',
  remedy: 'Have whoever relies on its leads agree.',
  subject: 'programme',
  direction: 'changed',
  reaches: 'obligation',
  affects: ['marketing', 'sales', 'leadership'],
  noMirror: 'Read backwards it is a change of the same rule.',
};
