/**
 * When somebody is at work, as plain stretches of time: enough to make up when a call was made. What a clock
 * of a service level says is worked out elsewhere and by other means, so that neither repeats the mistakes of
 * the other.
 */
import { DAY_MS } from '../../conditions/value.ts';
import { dayIn, instantIn } from '../../program/leads/zone.ts';
import type { Calendar } from '../../schema/policies.generated.ts';

export interface Shifts {
  /** The instant itself, or when work begins next. */
  open(at: number): number;
  /** So many minutes of work later. */
  after(at: number, minutes: number): number;
}

export const MINUTE = 60_000;
/** Minutes of work in a day, about. */
export const WORKDAY = 570;

const WEEKDAYS = ['thu', 'fri', 'sat', 'sun', 'mon', 'tue', 'wed'] as const;

export type Hours = Pick<Calendar, 'time_zone' | 'hours' | 'holidays'>;

export function shiftsOf(calendar: Hours, from: number, until: number): Shifts {
  const stretches = stretchesOf(calendar, from, until);
  /** Place of the stretch that is at work then or begins next. */
  const placeOf = (at: number): number => {
    let [low, high] = [0, stretches.length];
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((stretches[middle]?.until ?? Number.POSITIVE_INFINITY) <= at) low = middle + 1;
      else high = middle;
    }
    return low;
  };
  return {
    open: (at) => Math.max(at, stretches[placeOf(at)]?.from ?? at),
    after(at, minutes) {
      let left = minutes * MINUTE;
      for (let place = placeOf(at); place < stretches.length; place += 1) {
        const stretch = stretches[place];
        if (stretch === undefined) break;
        const begins = Math.max(at, stretch.from);
        if (begins + left < stretch.until) return begins + left;
        left -= stretch.until - begins;
      }
      return Math.max(at, until) + minutes * MINUTE;
    },
  };
}

function stretchesOf({ time_zone: zone, hours, holidays = [] }: Hours, from: number, until: number) {
  const free = new Set(holidays.map(({ date }) => date));
  const days = Array.from({ length: dayIn(zone, until) - dayIn(zone, from) + 1 }, (_, n) => dayIn(zone, from) + n);
  return days.flatMap((day) => {
    const date = dateOf(day);
    if (free.has(date)) return [];
    const worked = hours.filter((one) => one.days.some((name) => name === WEEKDAYS[day % 7]));
    return worked
      .map((one) => ({ from: instantAt(zone, date, one.from), until: instantAt(zone, date, one.until) }))
      .sort((one, other) => one.from - other.from);
  });
}

function instantAt(zone: string, date: string, time: string): number {
  const isMidnight = time === '24:00';
  const at = instantIn(zone, `${date}T${isMidnight ? '00:00' : time}:00`)?.at ?? 0;
  return isMidnight ? at + DAY_MS : at;
}

/** `2026-10-15` of days since 1970-01-01. */
export function dateOf(day: number): string {
  return new Date(day * DAY_MS).toISOString().slice(0, 'YYYY-MM-DD'.length);
}
