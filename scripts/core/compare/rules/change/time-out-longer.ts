/** A lead may stay longer in a stage. */
import type { ChangeRule } from '../../change-rule.ts';

export const timeOutLonger: ChangeRule = {
  id: 'change/time-out-longer',
  title: 'A lead may stay longer in a stage',
  severity: 'info',
  certainty: 'observed',
  why: 'Leads lie longer before anybody else gets them.',
  remedy: 'Have the side that gets more work agree before it is in force.',
  subject: 'time-out',
  direction: 'longer',
  reaches: 'obligation',
  affects: ['sales', 'marketing'],
  mirror: 'change/time-out-shorter',
};
