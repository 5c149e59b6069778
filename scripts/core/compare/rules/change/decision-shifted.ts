/** A decision asks for something else. */
import type { ChangeRule } from '../../change-rule.ts';

export const decisionShifted: ChangeRule = {
  id: 'change/decision-shifted',
  title: 'A decision asks for something else',
  severity: 'info',
  certainty: 'observed',
  why: 'Who may decide, or on what evidence, is not what it was; decisions of both times cannot be compared.',
  remedy: 'Look at the leads shown; if one of them should not move, the change says more than was meant.',
  subject: 'decision',
  direction: 'shifted',
  reaches: 'behaviour',
  affects: ['sales', 'operations'],
  noMirror: 'Read backwards it is a change of the same rule.',
};
