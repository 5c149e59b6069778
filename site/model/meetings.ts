/** Regular meetings: when the next ones are, and what has gathered on their agenda. */
import type { Definition } from '#core/agreement/agreement.ts';
import { formatDate, parseDate } from '#core/conditions/date.ts';
import { type Cadence, nextDays } from '#core/program/cadence.ts';
import type { Meeting } from '#core/schema/policies.generated.ts';
import { definitionsOf } from './definitions.ts';
import { sentenceStart } from './text.ts';
import { today } from './today.ts';
import { written } from './written.ts';

export function cadenceOf(meeting: Definition): Cadence {
  const { every, day, first } = written<Meeting>(meeting).cadence;
  return { every, day, first: parseDate(first) ?? today };
}

/** Days from today on, `2026-10-26`. */
export function nextDates(meeting: Definition, count: number): readonly string[] {
  return nextDays(cadenceOf(meeting), today, count).map(formatDate);
}

/** Soonest first. */
export const meetings = definitionsOf('meeting').toSorted(
  (one, other) => Date.parse(nextDates(one, 1)[0] ?? '') - Date.parse(nextDates(other, 1)[0] ?? ''),
);

export interface Appointment {
  readonly meeting: Definition;
  readonly date: string;
}

/** The next ten meetings of any kind. */
export const comingDates: readonly Appointment[] = meetings
  .flatMap((meeting) => nextDates(meeting, 10).map((date) => ({ meeting, date })))
  .sort((one, other) => Date.parse(one.date) - Date.parse(other.date))
  .slice(0, 10);

/** "First Tuesday of every quarter at 09:00, for 180 minutes". */
export function cadenceText(meeting: Definition): string {
  const { every, day, at, minutes } = written<Meeting>(meeting).cadence;
  const [first = '', second] = day.split(' ');
  const weekday = sentenceStart(second ?? first);
  const when = {
    week: `Every ${weekday}`,
    'two-weeks': `Every other ${weekday}`,
    month: `${sentenceStart(first)} ${weekday} of every month`,
    quarter: `${sentenceStart(first)} ${weekday} of every quarter`,
  }[every];
  return `${when} at ${at}, for ${minutes} minutes`;
}
