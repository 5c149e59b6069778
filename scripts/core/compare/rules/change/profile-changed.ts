/** What makes a good customer is described differently. */
import type { ChangeRule } from '../../change-rule.ts';

export const profileChanged: ChangeRule = {
  id: 'change/profile-changed',
  title: 'What makes a good customer is described differently',
  severity: 'info',
  certainty: 'observed',
  why: 'The profile says whom marketing looks for and whom sales calls first.',
  remedy: 'Have both sides agree.',
  subject: 'profile',
  direction: 'changed',
  reaches: 'obligation',
  affects: ['marketing', 'sales'],
  noMirror: 'Read backwards it is a change of the same rule.',
};
