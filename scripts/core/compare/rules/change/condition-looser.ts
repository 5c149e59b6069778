/** A condition holds for more leads. */
import type { ChangeRule } from '../../change-rule.ts';

export const conditionLooser: ChangeRule = {
  id: 'change/condition-looser',
  title: 'A condition holds for more leads',
  severity: 'info',
  certainty: 'proved',
  why: 'Everything that names the condition changes with it, whether or not its own text does.',
  remedy: 'Have the side that gets more work agree before it is in force.',
  subject: 'condition',
  direction: 'looser',
  reaches: 'behaviour',
  affects: ['marketing', 'sales'],
  mirror: 'change/condition-stricter',
};
