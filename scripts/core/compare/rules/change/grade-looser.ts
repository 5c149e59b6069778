/** A grade is easier to get. */
import type { ChangeRule } from '../../change-rule.ts';

export const gradeLooser: ChangeRule = {
  id: 'change/grade-looser',
  title: 'A grade is easier to get',
  severity: 'info',
  certainty: 'observed',
  why: 'The same word stands for leads that did not earn it before.',
  remedy: 'Have the side that gets more work agree before it is in force.',
  subject: 'grade',
  direction: 'looser',
  reaches: 'behaviour',
  affects: ['sales', 'reporting'],
  mirror: 'change/grade-stricter',
};
