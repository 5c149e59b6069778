/** Leads score lower. */
import type { ChangeRule } from '../../change-rule.ts';

export const scoreLower: ChangeRule = {
  id: 'change/score-lower',
  title: 'Leads score lower',
  severity: 'info',
  certainty: 'proved',
  why: 'Every threshold on the score is passed by fewer leads, though nobody has touched the thresholds.',
  remedy: 'Have the side that gets more work agree before it is in force.',
  subject: 'score',
  direction: 'lower',
  reaches: 'behaviour',
  affects: ['marketing', 'reporting'],
  mirror: 'change/score-higher',
};
