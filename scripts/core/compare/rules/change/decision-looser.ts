/** A decision asks for less. */
import type { ChangeRule } from '../../change-rule.ts';

export const decisionLooser: ChangeRule = {
  id: 'change/decision-looser',
  title: 'A decision asks for less',
  severity: 'info',
  certainty: 'observed',
  why: 'Leads move on with less on record, and the next team has to find out the rest.',
  remedy: 'Have the side that gets more work agree before it is in force.',
  subject: 'decision',
  direction: 'looser',
  reaches: 'behaviour',
  affects: ['sales', 'operations'],
  mirror: 'change/decision-stricter',
};
