/** A word means something else. */
import type { ChangeRule } from '../../change-rule.ts';

export const termChanged: ChangeRule = {
  id: 'change/term-changed',
  title: 'A word means something else',
  severity: 'info',
  certainty: 'observed',
  why: 'Everything that uses the word says something else from now on.',
  remedy: 'Have both sides agree on the meaning.',
  subject: 'term',
  direction: 'changed',
  reaches: 'contract',
  affects: ['marketing', 'sales', 'operations'],
  noMirror: 'Read backwards it is a change of the same rule.',
};
