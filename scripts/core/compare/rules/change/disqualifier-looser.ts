/** A disqualifier drops fewer leads. */
import type { ChangeRule } from '../../change-rule.ts';

export const disqualifierLooser: ChangeRule = {
  id: 'change/disqualifier-looser',
  title: 'A disqualifier drops fewer leads',
  severity: 'info',
  certainty: 'proved',
  why: 'Leads that nobody had to look at come through again.',
  remedy: 'Have the side that gets more work agree before it is in force.',
  subject: 'disqualifier',
  direction: 'looser',
  reaches: 'behaviour',
  affects: ['sales', 'marketing'],
  mirror: 'change/disqualifier-stricter',
};
