/** Fewer hours count as working time. */
import type { ChangeRule } from '../../change-rule.ts';

export const calendarShorter: ChangeRule = {
  id: 'change/calendar-shorter',
  title: 'Fewer hours count as working time',
  severity: 'info',
  certainty: 'observed',
  why: 'Clocks on the calendar run out later, and buyers wait.',
  remedy: 'Ask everybody who relies on promises on the calendar.',
  subject: 'calendar',
  direction: 'shorter',
  reaches: 'obligation',
  affects: ['sales', 'operations', 'reporting'],
  mirror: 'change/calendar-longer',
};
