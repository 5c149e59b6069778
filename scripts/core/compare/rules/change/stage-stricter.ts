/** Fewer leads qualify for a stage. */
import type { ChangeRule } from '../../change-rule.ts';

export const stageStricter: ChangeRule = {
  id: 'change/stage-stricter',
  title: 'Fewer leads qualify for a stage',
  severity: 'info',
  certainty: 'proved',
  why: 'Leads that marketing brought no longer count, and sales waits for more than it did before.',
  remedy: 'Have the side that gets more work agree before it is in force.',
  subject: 'stage',
  direction: 'stricter',
  reaches: 'behaviour',
  affects: ['marketing', 'reporting'],
  mirror: 'change/stage-looser',
};
