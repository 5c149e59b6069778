/** A lead that stays too long goes elsewhere. */
import type { ChangeRule } from '../../change-rule.ts';

export const timeOutShifted: ChangeRule = {
  id: 'change/time-out-shifted',
  title: 'A lead that stays too long goes elsewhere',
  severity: 'info',
  certainty: 'observed',
  why: 'Who has to deal with a lead that nobody worked is somebody else.',
  remedy: 'Look at the leads shown; if one of them should not move, the change says more than was meant.',
  subject: 'time-out',
  direction: 'shifted',
  reaches: 'obligation',
  affects: ['sales', 'marketing'],
  noMirror: 'Read backwards it is a change of the same rule.',
};
