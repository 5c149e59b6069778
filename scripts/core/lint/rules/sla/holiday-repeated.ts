/** Holidays that a calendar lists twice. */
import { valueAt } from '../../../diagnostics/place.ts';
import type { LintRule } from '../../lint-rule.ts';
import { calendarsIn } from '../../service-levels.ts';

export const holidayRepeated: LintRule = {
  id: 'sla/holiday-repeated',
  affects: ['sales', 'operations'],
  title: 'A holiday that is listed twice',
  severity: 'error',
  certainty: 'proved',
  why: 'One of the two was probably meant to be another day, which now counts as a working day.',
  remedy: 'Correct the date of one of them, or delete it.',
  check: (agreement, context) =>
    calendarsIn(agreement, context).flatMap(({ definition, data: { holidays = [] }, file }) =>
      holidays.flatMap(({ date, title }, index) => {
        const first = holidays.findIndex((holiday) => holiday.date === date);
        if (first === index) return [];
        const at = [...definition.path, 'holidays'];
        const message = `The calendar "${definition.name}" lists ${date} twice, here as ${title}.`;
        const related = [{ place: valueAt(file, [...at, first, 'date']), note: 'the day is already listed here' }];
        return [{ message, place: valueAt(file, [...at, index, 'date']), related }];
      }),
    ),
};
