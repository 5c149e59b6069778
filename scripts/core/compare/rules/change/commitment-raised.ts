/** A promise is harder to keep. */
import type { ChangeRule } from '../../change-rule.ts';

export const commitmentRaised: ChangeRule = {
  id: 'change/commitment-raised',
  title: 'A promise is harder to keep',
  severity: 'info',
  certainty: 'observed',
  why: 'Whoever owes it has to do more, better or more often than was agreed.',
  remedy: 'Have whoever owes it agree.',
  subject: 'commitment',
  direction: 'raised',
  reaches: 'obligation',
  affects: ['marketing', 'sales', 'reporting'],
  mirror: 'change/commitment-lowered',
};
