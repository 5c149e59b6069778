/** Other people get some leads. */
import type { ChangeRule } from '../../change-rule.ts';

export const routeShifted: ChangeRule = {
  id: 'change/route-shifted',
  title: 'Other people get some leads',
  severity: 'info',
  certainty: 'observed',
  why: 'Somebody gets leads that went to somebody else, and has to know and have the time.',
  remedy: 'Carry it out in the system that assigns leads on the same day.',
  subject: 'routing',
  direction: 'shifted',
  reaches: 'obligation',
  affects: ['sales', 'operations', 'crm'],
  noMirror: 'Read backwards it is a change of the same rule.',
};
