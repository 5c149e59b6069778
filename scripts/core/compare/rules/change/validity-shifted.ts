/** A definition is in force at other times. */
import type { ChangeRule } from '../../change-rule.ts';

export const validityShifted: ChangeRule = {
  id: 'change/validity-shifted',
  title: 'A definition is in force at other times',
  severity: 'info',
  certainty: 'observed',
  why: 'It begins and ends at other times than people were told.',
  remedy: 'Say from when it applies to leads that are under way.',
  subject: 'validity',
  direction: 'shifted',
  reaches: 'behaviour',
  affects: ['marketing', 'sales'],
  noMirror: 'Read backwards it is a change of the same rule.',
};
