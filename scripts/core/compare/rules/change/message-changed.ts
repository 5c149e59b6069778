/** A message says something else. */
import type { ChangeRule } from '../../change-rule.ts';

export const messageChanged: ChangeRule = {
  id: 'change/message-changed',
  title: 'A message says something else',
  severity: 'info',
  certainty: 'observed',
  why: 'Both teams say it to buyers, and what one says the other has to know.',
  remedy: 'Tell whoever uses it.',
  subject: 'message',
  direction: 'changed',
  reaches: 'compatible',
  affects: ['marketing', 'sales'],
  noMirror: 'Read backwards it is a change of the same rule.',
};
