/** A number is counted differently. */
import type { ChangeRule } from '../../change-rule.ts';

export const kpiRedefined: ChangeRule = {
  id: 'change/kpi-redefined',
  title: 'A number is counted differently',
  severity: 'info',
  certainty: 'observed',
  why: 'Figures of both versions stand in one row and do not mean the same.',
  remedy: 'Count the last closed period both ways and show both.',
  subject: 'kpi',
  direction: 'changed',
  reaches: 'contract',
  affects: ['reporting', 'leadership', 'marketing', 'sales'],
  noMirror: 'Read backwards it is a change of the same rule.',
};
