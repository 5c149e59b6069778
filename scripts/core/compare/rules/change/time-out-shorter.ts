/** A lead may stay less long in a stage. */
import type { ChangeRule } from '../../change-rule.ts';

export const timeOutShorter: ChangeRule = {
  id: 'change/time-out-shorter',
  title: 'A lead may stay less long in a stage',
  severity: 'info',
  certainty: 'observed',
  why: 'Leads are taken away sooner from whoever works them.',
  remedy: 'Have the side that gets more work agree before it is in force.',
  subject: 'time-out',
  direction: 'shorter',
  reaches: 'obligation',
  affects: ['sales', 'marketing'],
  mirror: 'change/time-out-longer',
};
