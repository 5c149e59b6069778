/** An open question or its ruling is another. */
import type { ChangeRule } from '../../change-rule.ts';

export const disputeChanged: ChangeRule = {
  id: 'change/dispute-changed',
  title: 'An open question or its ruling is another',
  severity: 'info',
  certainty: 'observed',
  why: 'A ruling is kept for good, so that nobody has to ask twice.',
  remedy: 'Let whoever ruled say that it is what was meant.',
  subject: 'dispute',
  direction: 'changed',
  reaches: 'obligation',
  affects: ['marketing', 'sales', 'leadership'],
  noMirror: 'Read backwards it is a change of the same rule.',
};
