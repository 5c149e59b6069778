/** Leads score higher. */
import type { ChangeRule } from '../../change-rule.ts';

export const scoreHigher: ChangeRule = {
  id: 'change/score-higher',
  title: 'Leads score higher',
  severity: 'info',
  certainty: 'proved',
  why: 'What used to be a good score is now a common one; every threshold on it is passed by more leads.',
  remedy: 'Have the side that gets more work agree before it is in force.',
  subject: 'score',
  direction: 'higher',
  reaches: 'behaviour',
  affects: ['sales', 'reporting'],
  mirror: 'change/score-lower',
};
