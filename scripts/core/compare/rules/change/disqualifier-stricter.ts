/** A disqualifier drops more leads. */
import type { ChangeRule } from '../../change-rule.ts';

export const disqualifierStricter: ChangeRule = {
  id: 'change/disqualifier-stricter',
  title: 'A disqualifier drops more leads',
  severity: 'info',
  certainty: 'proved',
  why: 'Leads are taken out of the process, and nobody sees the ones that are missing.',
  remedy: 'Have the side that gets more work agree before it is in force.',
  subject: 'disqualifier',
  direction: 'stricter',
  reaches: 'behaviour',
  affects: ['marketing', 'sales'],
  mirror: 'change/disqualifier-looser',
};
