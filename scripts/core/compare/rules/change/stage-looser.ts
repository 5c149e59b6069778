/** More leads qualify for a stage. */
import type { ChangeRule } from '../../change-rule.ts';

export const stageLooser: ChangeRule = {
  id: 'change/stage-looser',
  title: 'More leads qualify for a stage',
  severity: 'info',
  certainty: 'proved',
  why: 'Every lead that qualifies on top is one more that somebody has to work, and the numbers of both versions cannot be compared.',
  remedy: 'Have the side that gets more work agree before it is in force.',
  subject: 'stage',
  direction: 'looser',
  reaches: 'behaviour',
  affects: ['sales', 'reporting'],
  mirror: 'change/stage-stricter',
};
