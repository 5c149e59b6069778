/** Something else is promised. */
import type { ChangeRule } from '../../change-rule.ts';

export const commitmentShifted: ChangeRule = {
  id: 'change/commitment-shifted',
  title: 'Something else is promised',
  severity: 'info',
  certainty: 'observed',
  why: 'It is neither more nor less than before, but not the same.',
  remedy: 'Have both sides agree.',
  subject: 'commitment',
  direction: 'shifted',
  reaches: 'obligation',
  affects: ['marketing', 'sales', 'reporting'],
  noMirror: 'Read backwards it is a change of the same rule.',
};
