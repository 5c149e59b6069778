/**
 * The days on which something regular takes place: every week, every two weeks, or on a weekday of
 * every month or quarter, counted from the first one. Days are whole days since 1970-01-01, a Thursday.
 */

export interface Cadence {
  readonly every: 'week' | 'two-weeks' | 'month' | 'quarter';
  /** `tuesday`, or `first tuesday` for months and quarters. */
  readonly day: string;
  /** Day of the first one; the others follow from it. */
  readonly first: number;
}

const WEEKDAYS: readonly string[] = ['thursday', 'friday', 'saturday', 'sunday', 'monday', 'tuesday', 'wednesday'];
const PLACES: readonly string[] = ['first', 'second', 'third', 'fourth'];
const DAY_MS = 86_400_000;

/** The first `count` days on or after `from`, earliest first. */
export function nextDays(cadence: Cadence, from: number, count: number): readonly number[] {
  const days: number[] = [];
  for (let turn = 0; days.length < count; turn += 1) {
    const day = dayOfTurn(cadence, turn);
    if (day >= from) days.push(day);
  }
  return days;
}

/** Whether the first day is one on which the cadence falls. */
export function beginsOnItsDay(cadence: Cadence): boolean {
  return dayOfTurn(cadence, 0) === cadence.first;
}

/** Weeks need a weekday alone, months and quarters say which one of the month. */
export function fitsItsPeriod({ every, day }: Pick<Cadence, 'every' | 'day'>): boolean {
  return (every === 'month' || every === 'quarter') === day.includes(' ');
}

function dayOfTurn({ every, day, first }: Cadence, turn: number): number {
  if (every === 'week' || every === 'two-weeks') {
    const ahead = (WEEKDAYS.indexOf(day) - (first % 7) + 7) % 7;
    return first + ahead + turn * (every === 'week' ? 7 : 14);
  }
  const start = new Date(first * DAY_MS);
  const month = start.getUTCMonth() + turn * (every === 'month' ? 1 : 3);
  return weekdayOfMonth(start.getUTCFullYear(), month, day);
}

/** `month` from 0, and over the end of the year. */
function weekdayOfMonth(year: number, month: number, day: string): number {
  const [place = '', name = ''] = day.split(' ');
  const [begin, end] = [firstOf(year, month), firstOf(year, month + 1)];
  const ahead = (WEEKDAYS.indexOf(name) - (begin % 7) + 7) % 7;
  const index = PLACES.indexOf(place);
  if (index >= 0) return begin + ahead + index * 7;
  const fifth = begin + ahead + 28;
  return fifth < end ? fifth : fifth - 7;
}

function firstOf(year: number, month: number): number {
  return Date.UTC(year, month, 1) / DAY_MS;
}
