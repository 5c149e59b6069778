/** Less has to go along with a lead. */
import type { ChangeRule } from '../../change-rule.ts';

export const handoverLooser: ChangeRule = {
  id: 'change/handover-looser',
  title: 'Less has to go along with a lead',
  severity: 'info',
  certainty: 'observed',
  why: 'Whoever takes over asks the buyer what the buyer has said already.',
  remedy: 'Have whoever takes over agree.',
  subject: 'handover',
  direction: 'looser',
  reaches: 'obligation',
  affects: ['sales', 'marketing'],
  mirror: 'change/handover-stricter',
};
