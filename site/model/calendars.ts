/** Calendars as pages tell them: the working week, and the holidays still to come. */
import type { Definition } from '#core/agreement/agreement.ts';
import { formatDate } from '#core/conditions/date.ts';
import { listed } from '#core/conditions/phrase.ts';
import { WEEKDAYS, type Weekday, type WorkingDay, weekOf } from '#core/measures/calendar/week.ts';
import { dayIn, isTimeZone } from '#core/program/leads/zone.ts';
import type { Calendar, Holiday } from '#core/schema/policies.generated.ts';
import { examination } from './examination.ts';
import { counted, dateText } from './text.ts';
import { written } from './written.ts';

const NAMES: Readonly<Record<Weekday, string>> = {
  mon: 'Monday',
  tue: 'Tuesday',
  wed: 'Wednesday',
  thu: 'Thursday',
  fri: 'Friday',
  sat: 'Saturday',
  sun: 'Sunday',
};

export function dayName(day: Weekday): string {
  return NAMES[day];
}

/** "09:00 to 12:30 and 13:15 to 17:30". */
export function hoursText({ stretches }: WorkingDay): string {
  return listed(
    stretches.map(({ from, until }) => `${from} to ${until}`),
    'and',
  );
}

/** "8 h 30 min". */
export function lengthText(minutes: number): string {
  const [hours, rest] = [Math.floor(minutes / 60), minutes % 60];
  return [...(hours === 0 ? [] : [`${hours} h`]), ...(rest === 0 ? [] : [`${rest} min`])].join(' ');
}

/** Days with the same hours together: "Monday to Thursday 09:00 to 17:30, Friday 09:00 to 16:00". */
export function calendarSentence(definition: Definition): string {
  const calendar = written<Calendar>(definition);
  const runs = runsOf(weekOf(calendar).filter(({ stretches }) => stretches.length > 0));
  const days = runs.map((run) => `${spanOf(run)} ${run[0] === undefined ? '' : hoursText(run[0])}`);
  const free = (calendar.holidays ?? []).length;
  const until = dateText(calendar.holidays_listed_until);
  const holidays = `${free === 0 ? 'no holiday' : counted(free, 'holiday')} listed until ${until}`;
  return `${days.join(', ')}, on the clock of ${calendar.time_zone.replaceAll('_', ' ')}; ${holidays}.`;
}

/** Neighbouring days whose hours are the same. */
function runsOf(days: readonly WorkingDay[]): readonly (readonly WorkingDay[])[] {
  const runs: WorkingDay[][] = [];
  for (const day of days) {
    const run = runs.at(-1);
    const last = run?.at(-1);
    if (run !== undefined && last !== undefined && isNext(last, day)) run.push(day);
    else runs.push([day]);
  }
  return runs;
}

function isNext(last: WorkingDay, day: WorkingDay): boolean {
  return WEEKDAYS.indexOf(day.day) === WEEKDAYS.indexOf(last.day) + 1 && hoursText(day) === hoursText(last);
}

function spanOf(run: readonly WorkingDay[]): string {
  const [first, last] = [run.at(0), run.at(-1)].map((day) => (day === undefined ? '' : NAMES[day.day]));
  return first === last ? (first ?? '') : `${first ?? ''} ${run.length === 2 ? 'and' : 'to'} ${last ?? ''}`;
}

/** By day; `past` tells those before today in the calendar's own zone. */
export function holidaysOf(definition: Definition): readonly (Holiday & { readonly past: boolean })[] {
  const { holidays = [], time_zone: zone } = written<Calendar>(definition);
  const today = formatDate(dayIn(isTimeZone(zone) ? zone : 'UTC', examination.asOf));
  return [...holidays]
    .sort((one, other) => (one.date < other.date ? -1 : 1))
    .map((holiday) => ({ ...holiday, past: holiday.date < today }));
}
