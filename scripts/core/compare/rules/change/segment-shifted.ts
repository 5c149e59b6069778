/** A segment, tier or persona takes in other leads than before. */
import type { ChangeRule } from '../../change-rule.ts';

export const segmentShifted: ChangeRule = {
  id: 'change/segment-shifted',
  title: 'A segment, tier or persona takes in other leads than before',
  severity: 'info',
  certainty: 'proved',
  why: 'Campaigns, messages and promises made for it reach other people than they were made for.',
  remedy: 'Look at the leads shown; if one of them should not move, the change says more than was meant.',
  subject: 'segment',
  direction: 'shifted',
  reaches: 'behaviour',
  affects: ['marketing', 'sales'],
  noMirror: 'Read backwards it is a change of the same rule.',
};
