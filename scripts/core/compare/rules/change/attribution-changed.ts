/** Credit is given differently. */
import type { ChangeRule } from '../../change-rule.ts';

export const attributionChanged: ChangeRule = {
  id: 'change/attribution-changed',
  title: 'Credit is given differently',
  severity: 'info',
  certainty: 'observed',
  why: 'Programmes and budgets are judged by it, and credits of both versions cannot be compared.',
  remedy: 'Compute the last closed period both ways and show both.',
  subject: 'attribution',
  direction: 'changed',
  reaches: 'contract',
  affects: ['marketing', 'reporting', 'leadership'],
  noMirror: 'Read backwards it is a change of the same rule.',
};
