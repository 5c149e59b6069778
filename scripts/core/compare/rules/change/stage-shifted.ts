/** Other leads qualify for a stage than before. */
import type { ChangeRule } from '../../change-rule.ts';

export const stageShifted: ChangeRule = {
  id: 'change/stage-shifted',
  title: 'Other leads qualify for a stage than before',
  severity: 'info',
  certainty: 'proved',
  why: 'Some leads are gained and others lost, so neither side can read from its totals what happened.',
  remedy: 'Look at the leads shown; if one of them should not move, the change says more than was meant.',
  subject: 'stage',
  direction: 'shifted',
  reaches: 'behaviour',
  affects: ['sales', 'reporting', 'marketing'],
  noMirror: 'Read backwards it is a change of the same rule.',
};
