/** A sample lead is another one. */
import type { ChangeRule } from '../../change-rule.ts';

export const sampleLeadChanged: ChangeRule = {
  id: 'change/sample-lead-changed',
  title: 'A sample lead is another one',
  severity: 'info',
  certainty: 'observed',
  why: 'It no longer shows what it was written for.',
  remedy: 'Keep the old one beside it if it still shows something.',
  subject: 'sample-lead',
  direction: 'changed',
  reaches: 'compatible',
  affects: ['marketing', 'sales'],
  noMirror: 'Read backwards it is a change of the same rule.',
};
