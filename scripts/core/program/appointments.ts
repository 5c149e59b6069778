/**
 * Meetings as points in time: the days of their cadence at their time of day in the company's zone,
 * whatever the clocks there are doing on that day.
 */
import { formatDate } from '../conditions/date.ts';
import { type Cadence, nextDays } from './cadence.ts';
import { instantIn } from './leads/zone.ts';

export interface Appointment {
  /** `2026-10-26`, in the zone. */
  readonly date: string;
  /** Epoch milliseconds. */
  readonly start: number;
}

export interface Span {
  /** Whole days since 1970-01-01. */
  readonly from: number;
  readonly days: number;
}

/** `at` is a time of day, `09:00`. One that the clocks skip on a day is read with the offset before. */
export function appointmentsIn(
  { from, days }: Span,
  cadence: Cadence,
  at: string,
  zone: string,
): readonly Appointment[] {
  return nextDays(cadence, from, days)
    .filter((day) => day < from + days)
    .flatMap((day) => {
      const date = formatDate(day);
      const start = instantIn(zone, `${date}T${at}`)?.at;
      return start === undefined ? [] : [{ date, start }];
    });
}
