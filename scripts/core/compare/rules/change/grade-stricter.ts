/** A grade is harder to get. */
import type { ChangeRule } from '../../change-rule.ts';

export const gradeStricter: ChangeRule = {
  id: 'change/grade-stricter',
  title: 'A grade is harder to get',
  severity: 'info',
  certainty: 'observed',
  why: 'Leads that carried the grade yesterday do not today.',
  remedy: 'Have the side that gets more work agree before it is in force.',
  subject: 'grade',
  direction: 'stricter',
  reaches: 'behaviour',
  affects: ['marketing', 'reporting'],
  mirror: 'change/grade-looser',
};
