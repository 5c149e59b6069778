/** A segment, tier or persona takes in fewer leads. */
import type { ChangeRule } from '../../change-rule.ts';

export const segmentStricter: ChangeRule = {
  id: 'change/segment-stricter',
  title: 'A segment, tier or persona takes in fewer leads',
  severity: 'info',
  certainty: 'proved',
  why: 'Campaigns, messages and promises made for it no longer reach some of the people they were made for.',
  remedy: 'Have the side that gets more work agree before it is in force.',
  subject: 'segment',
  direction: 'stricter',
  reaches: 'behaviour',
  affects: ['marketing', 'sales'],
  mirror: 'change/segment-looser',
};
