/** A hand-over goes differently. */
import type { ChangeRule } from '../../change-rule.ts';

export const handoverShifted: ChangeRule = {
  id: 'change/handover-shifted',
  title: 'A hand-over goes differently',
  severity: 'info',
  certainty: 'observed',
  why: 'When a lead changes hands, to whom, or what silence means is not what it was.',
  remedy: 'Have both teams agree.',
  subject: 'handover',
  direction: 'shifted',
  reaches: 'obligation',
  affects: ['marketing', 'sales'],
  noMirror: 'Read backwards it is a change of the same rule.',
};
