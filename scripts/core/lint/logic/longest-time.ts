/**
 * Whether a time is never longer than another, whenever both begin. Business time is compared by the
 * working hours of the calendar: a business day ends with the working day after the one on which it
 * begins, so it holds at least one full working day and less than two.
 */
import type { Agreement } from '../../agreement/agreement.ts';
import { compareServiceDurations, type ServiceDuration } from '../../program/service-duration.ts';
import type { Calendar, CalendarByCase, WorkingHours } from '../../schema/policies.generated.ts';

/** Minutes of work on the shortest and on the longest working day. */
export interface WorkingDays {
  readonly shortest: number;
  readonly longest: number;
}

const MINUTES = { minute: 1, hour: 60, day: 1440 } as const;

/** `undefined` where it depends on when they begin. */
export function isAtMost(
  time: ServiceDuration,
  bound: ServiceDuration,
  days: WorkingDays | undefined,
): boolean | undefined {
  const order = compareServiceDurations(time, bound);
  if (order !== undefined) return order <= 0;
  const [own, its] = [spanOf(time, days), spanOf(bound, days)];
  if (own === undefined || its === undefined) return undefined;
  // Of any stretch of time no more than all of it is working time, and it may be none.
  if (bound.business && own.most <= its.least) return true;
  return time.business && own.least > its.most ? false : undefined;
}

interface Span {
  readonly least: number;
  readonly most: number;
}

/** In minutes that count. */
function spanOf({ count, unit, business }: ServiceDuration, days: WorkingDays | undefined): Span | undefined {
  if (!business || unit !== 'day') return { least: count * MINUTES[unit], most: count * MINUTES[unit] };
  return days && { least: count * days.shortest, most: (count + 1) * days.longest };
}

/** Over all calendars that can apply; absent where one of them is not to be had. What else is wrong with them is told elsewhere. */
export function workingDays(calendar: CalendarByCase | undefined, agreement: Agreement): WorkingDays | undefined {
  if (calendar === undefined) return undefined;
  const names =
    typeof calendar === 'string' ? [calendar] : [...calendar.first_match.map(({ value }) => value), calendar.otherwise];
  const lengths = names.map((name) => {
    const data: unknown = agreement.find('calendar', name)?.data;
    return data === undefined ? [] : lengthsOf((data as Calendar).hours);
  });
  if (lengths.some((own) => own.length === 0)) return undefined;
  return { shortest: Math.min(...lengths.flat()), longest: Math.max(...lengths.flat()) };
}

/** Of each day on which somebody works; an hour that is written twice is one hour. */
function lengthsOf(hours: readonly WorkingHours[]): readonly number[] {
  const days = new Set(hours.flatMap((stretch) => stretch.days));
  return [...days]
    .map((day) => lengthOf(hours.filter((stretch) => stretch.days.includes(day))))
    .filter((length) => length > 0);
}

function lengthOf(stretches: readonly WorkingHours[]): number {
  let [length, end] = [0, 0];
  for (const { from, until } of stretches.toSorted((one, other) => minutesAt(one.from) - minutesAt(other.from))) {
    length += Math.max(0, minutesAt(until) - Math.max(end, minutesAt(from)));
    end = Math.max(end, minutesAt(until));
  }
  return length;
}

/** "08:30" */
function minutesAt(time: string): number {
  const [hours = 0, minutes = 0] = time.split(':').map(Number);
  return hours * 60 + minutes;
}
