/** A promise is easier to keep. */
import type { ChangeRule } from '../../change-rule.ts';

export const commitmentLowered: ChangeRule = {
  id: 'change/commitment-lowered',
  title: 'A promise is easier to keep',
  severity: 'info',
  certainty: 'observed',
  why: 'Whoever relies on it gets less than was agreed.',
  remedy: 'Have whoever it is owed to agree.',
  subject: 'commitment',
  direction: 'lowered',
  reaches: 'obligation',
  affects: ['marketing', 'sales', 'reporting'],
  mirror: 'change/commitment-raised',
};
