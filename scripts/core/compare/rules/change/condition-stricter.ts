/** A condition holds for fewer leads. */
import type { ChangeRule } from '../../change-rule.ts';

export const conditionStricter: ChangeRule = {
  id: 'change/condition-stricter',
  title: 'A condition holds for fewer leads',
  severity: 'info',
  certainty: 'proved',
  why: 'Everything that names the condition changes with it, whether or not its own text does.',
  remedy: 'Have the side that gets more work agree before it is in force.',
  subject: 'condition',
  direction: 'stricter',
  reaches: 'behaviour',
  affects: ['marketing', 'sales'],
  mirror: 'change/condition-looser',
};
