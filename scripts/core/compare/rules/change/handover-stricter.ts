/** More has to go along with a lead. */
import type { ChangeRule } from '../../change-rule.ts';

export const handoverStricter: ChangeRule = {
  id: 'change/handover-stricter',
  title: 'More has to go along with a lead',
  severity: 'info',
  certainty: 'observed',
  why: 'Whoever hands over has to find out more before the lead may go.',
  remedy: 'Have whoever hands over agree.',
  subject: 'handover',
  direction: 'stricter',
  reaches: 'obligation',
  affects: ['marketing', 'sales'],
  mirror: 'change/handover-looser',
};
