/** More hours count as working time. */
import type { ChangeRule } from '../../change-rule.ts';

export const calendarLonger: ChangeRule = {
  id: 'change/calendar-longer',
  title: 'More hours count as working time',
  severity: 'info',
  certainty: 'observed',
  why: 'Clocks on the calendar run out sooner.',
  remedy: 'Ask everybody who works by the calendar.',
  subject: 'calendar',
  direction: 'longer',
  reaches: 'obligation',
  affects: ['sales', 'operations', 'reporting'],
  mirror: 'change/calendar-shorter',
};
