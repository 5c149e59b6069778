/** A promise is another one. */
import type { ChangeRule } from '../../change-rule.ts';

export const serviceLevelShifted: ChangeRule = {
  id: 'change/service-level-shifted',
  title: 'A promise is another one',
  severity: 'info',
  certainty: 'observed',
  why: 'What starts or stops the clock, what follows a breach or who owes it is not what it was.',
  remedy: 'Have both sides agree; figures of both times cannot be compared.',
  subject: 'service-level',
  direction: 'shifted',
  reaches: 'obligation',
  affects: ['sales', 'marketing', 'reporting'],
  noMirror: 'Read backwards it is a change of the same rule.',
};
