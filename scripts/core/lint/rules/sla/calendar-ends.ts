/** Calendars into which nobody has entered the holidays of today. */
import { valueAt } from '../../../diagnostics/place.ts';
import type { LintRule } from '../../lint-rule.ts';
import { calendarsIn } from '../../service-levels.ts';

export const calendarEnds: LintRule = {
  id: 'sla/calendar-ends',
  affects: ['sales', 'operations'],
  title: 'A calendar that has run out',
  severity: 'warning',
  certainty: 'proved',
  why: 'Nobody has entered the holidays since, so a day on which nobody works is counted as a late one.',
  remedy: 'Enter the holidays of the coming year, and the day up to which they are entered.',
  check: (agreement, context) =>
    calendarsIn(agreement, context).flatMap(({ definition, data: { holidays_listed_until: until }, file }) => {
      if (until >= context.today) return [];
      const message = `The calendar "${definition.name}" lists holidays until ${until} only; it is ${context.today} now.`;
      return [{ message, place: valueAt(file, [...definition.path, 'holidays_listed_until']) }];
    }),
};
