/** Written differently, and the same. */
import type { ChangeRule } from '../../change-rule.ts';

export const equivalent: ChangeRule = {
  id: 'change/equivalent',
  title: 'Written differently, and the same',
  severity: 'info',
  certainty: 'proved',
  why: 'No lead comes out differently and nobody owes anything else.',
  remedy: 'Nothing has to be agreed.',
  subject: 'spelling',
  direction: 'none',
  reaches: 'compatible',
  affects: [],
  noMirror: 'Read backwards it is a change of the same rule.',
};
