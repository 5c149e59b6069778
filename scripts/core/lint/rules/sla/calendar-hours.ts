/** Stretches of work that end before they begin, or count an hour of a day twice. */
import { nodeAt, valueAt } from '../../../diagnostics/place.ts';
import type { Occurrence } from '../../../diagnostics/rule.ts';
import type { Calendar, WorkingHours } from '../../../schema/policies.generated.ts';
import type { LintRule } from '../../lint-rule.ts';
import { calendarsIn, type Read } from '../../service-levels.ts';

export const calendarHours: LintRule = {
  id: 'sla/calendar-hours',
  affects: ['sales', 'operations'],
  title: 'Working hours that cannot be counted',
  severity: 'error',
  certainty: 'proved',
  why: 'Every target in business time is counted on these hours; here they would count nothing, or twice.',
  remedy: 'Let each stretch end after it begins, and begin the next one of the day no earlier.',
  check: (agreement, context) => calendarsIn(agreement, context).flatMap(ofCalendar),
};

function ofCalendar({ definition, data, file }: Read<Calendar>): readonly Occurrence[] {
  const at = [...definition.path, 'hours'];
  return data.hours.flatMap((stretch, index): readonly Occurrence[] => {
    if (isEmpty(stretch)) {
      const message = `The calendar "${definition.name}" has working hours from ${stretch.from} until ${stretch.until}, which is no time at all.`;
      return [{ message, place: valueAt(file, [...at, index, 'until']) }];
    }
    const earlier = data.hours.findIndex((other, place) => place < index && overlap(other, stretch));
    const other = data.hours[earlier];
    if (other === undefined) return [];
    const message = `The calendar "${definition.name}" counts ${shared(other, stretch)} twice.`;
    const related = [{ place: nodeAt(file, [...at, earlier]), note: 'the other stretch of that day' }];
    return [{ message, place: valueAt(file, [...at, index, 'from']), related }];
  });
}

/** Times of this form compare as text. */
function isEmpty({ from, until }: WorkingHours): boolean {
  return from >= until;
}

function overlap(one: WorkingHours, other: WorkingHours): boolean {
  if (isEmpty(one) || one.from >= other.until || other.from >= one.until) return false;
  return one.days.some((day) => other.days.includes(day));
}

function shared(one: WorkingHours, other: WorkingHours): string {
  const day = one.days.find((common) => other.days.includes(common)) ?? 'mon';
  const [, from] = [one.from, other.from].sort();
  const [until] = [one.until, other.until].sort();
  return `${DAYS[day]} from ${from ?? ''} until ${until ?? ''}`;
}

const DAYS: Readonly<Record<WorkingHours['days'][number], string>> = {
  mon: 'Monday',
  tue: 'Tuesday',
  wed: 'Wednesday',
  thu: 'Thursday',
  fri: 'Friday',
  sat: 'Saturday',
  sun: 'Sunday',
};
