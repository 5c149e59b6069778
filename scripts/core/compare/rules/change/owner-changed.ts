/** Somebody else answers for it. */
import type { ChangeRule } from '../../change-rule.ts';

export const ownerChanged: ChangeRule = {
  id: 'change/owner-changed',
  title: 'Somebody else answers for it',
  severity: 'info',
  certainty: 'observed',
  why: 'Whoever answers for a definition is asked when it is doubted, and has to know that it is theirs.',
  remedy: 'Have both the old and the new owner say yes.',
  subject: 'owner',
  direction: 'changed',
  reaches: 'obligation',
  affects: ['marketing', 'sales', 'operations'],
  noMirror: 'Read backwards it is a change of the same rule.',
};
