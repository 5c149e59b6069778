/** A segment, tier or persona takes in more leads. */
import type { ChangeRule } from '../../change-rule.ts';

export const segmentLooser: ChangeRule = {
  id: 'change/segment-looser',
  title: 'A segment, tier or persona takes in more leads',
  severity: 'info',
  certainty: 'proved',
  why: 'Campaigns, messages and promises made for it reach more people than they were made for.',
  remedy: 'Have the side that gets more work agree before it is in force.',
  subject: 'segment',
  direction: 'looser',
  reaches: 'behaviour',
  affects: ['marketing', 'sales'],
  mirror: 'change/segment-stricter',
};
