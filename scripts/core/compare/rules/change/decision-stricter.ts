/** A decision asks for more. */
import type { ChangeRule } from '../../change-rule.ts';

export const decisionStricter: ChangeRule = {
  id: 'change/decision-stricter',
  title: 'A decision asks for more',
  severity: 'info',
  certainty: 'observed',
  why: 'Somebody has to find out and write down more before a lead may move on.',
  remedy: 'Have the side that gets more work agree before it is in force.',
  subject: 'decision',
  direction: 'stricter',
  reaches: 'behaviour',
  affects: ['sales', 'operations'],
  mirror: 'change/decision-looser',
};
