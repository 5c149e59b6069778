/** Other hours count as working time. */
import type { ChangeRule } from '../../change-rule.ts';

export const calendarShifted: ChangeRule = {
  id: 'change/calendar-shifted',
  title: 'Other hours count as working time',
  severity: 'info',
  certainty: 'observed',
  why: 'Clocks on the calendar run at other times.',
  remedy: 'Ask everybody who works by the calendar.',
  subject: 'calendar',
  direction: 'shifted',
  reaches: 'obligation',
  affects: ['sales', 'operations', 'reporting'],
  noMirror: 'Read backwards it is a change of the same rule.',
};
