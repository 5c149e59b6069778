/**
 * The periods a promise is counted by: they follow one another without a gap, in the company's zone. Weeks begin on
 * Monday, months with their first day. Quarters and years begin in those months in which periods of the shared numbers
 * of that length do, the latest of them deciding; without any, with January. Periods that are not made of whole
 * months (a 4-4-5 calendar) cannot be continued beyond what is written and decide nothing here.
 */
import { given } from '../../../agreement/given.ts';
import { formatDate, parseDate } from '../../../conditions/date.ts';
import { DAY_MS } from '../../../conditions/value.ts';
import { instantIn } from '../../../program/leads/zone.ts';
import type { Period } from '../../../schema/policies.generated.ts';
import type { Span } from '../../kpi/periods.ts';
import type { ComplianceTarget } from './result.ts';

export interface CountedPeriod extends Span {
  readonly id?: string;
  readonly title: string;
  readonly closed: boolean;
  /** Epoch milliseconds; the end does not belong to it. */
  readonly begins: number;
  readonly ends: number;
}

export type DefinedPeriod = Pick<Period, 'id' | 'title' | 'from' | 'until'>;

export interface PeriodsAsked {
  readonly per: ComplianceTarget['per'];
  /** Days since 1970-01-01: that of the first case, and the one on which it is counted. */
  readonly first: number;
  readonly today: number;
  readonly defined: readonly DefinedPeriod[];
  readonly timeZone: string;
}

const MONTHS = { week: undefined, month: 1, quarter: 3, year: 12 } as const;

/** From the one with the first case to the one that is on, each with its place in the order of time. */
export function periodsOver({ per, first, today, defined, timeZone }: PeriodsAsked): readonly CountedPeriod[] {
  const length = MONTHS[per];
  const begins = length === undefined ? weeksFrom(first, today) : monthsFrom(length, { first, today, defined });
  return begins.slice(0, -1).map((day, at) => {
    const span = { from: formatDate(day), until: formatDate((begins[at + 1] ?? day) - 1) };
    const own = defined.find(({ from, until }) => from === span.from && until === span.until);
    return {
      ...given('id', own?.id),
      title: periodTitle(span),
      ...span,
      closed: (begins[at + 1] ?? day) <= today,
      begins: midnight(timeZone, day),
      ends: midnight(timeZone, begins[at + 1] ?? day),
    };
  });
}

/** First days, and that after the last of them. */
function weeksFrom(first: number, today: number): readonly number[] {
  const days: number[] = [];
  // 1 January 1970 was a Thursday.
  for (let day = first - mod(first + 3, 7); day <= today + 7; day += 7) days.push(day);
  return upToNext(days, today);
}

function monthsFrom(length: number, { first, today, defined }: Pick<PeriodsAsked, 'first' | 'today' | 'defined'>) {
  const phase = phaseOf(length, defined);
  const start = monthOf(first);
  const days: number[] = [];
  for (let month = start - mod(start - phase, length); firstDay(month) <= today + 400; month += length) {
    days.push(firstDay(month));
  }
  return upToNext(days, today);
}

function upToNext(days: readonly number[], today: number): readonly number[] {
  const next = days.findIndex((day) => day > today);
  return next === -1 ? days : days.slice(0, next + 1);
}

/** By which month those periods of the length begin. */
function phaseOf(length: number, defined: readonly DefinedPeriod[]): number {
  const latest = defined
    .filter(({ from, until }) => wholeMonths(from, until) === length)
    .toSorted((one, other) => (one.from < other.from ? -1 : 1))
    .at(-1);
  return latest === undefined ? 0 : mod(monthOf(parseDate(latest.from) ?? 0), length);
}

function wholeMonths(from: string, until: string): number | undefined {
  const [first, next] = [parseDate(from) ?? 0, (parseDate(until) ?? 0) + 1];
  const whole = firstDay(monthOf(first)) === first && firstDay(monthOf(next)) === next;
  return whole ? monthOf(next) - monthOf(first) : undefined;
}

/** Months since the year 0. */
function monthOf(day: number): number {
  const date = new Date(day * DAY_MS);
  return date.getUTCFullYear() * 12 + date.getUTCMonth();
}

function firstDay(month: number): number {
  return Date.UTC(Math.floor(month / 12), mod(month, 12), 1) / DAY_MS;
}

function mod(value: number, by: number): number {
  return ((value % by) + by) % by;
}

function midnight(timeZone: string, day: number): number {
  return instantIn(timeZone, `${formatDate(day)}T00:00:00`)?.at ?? day * DAY_MS;
}

const NAMES = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ');

/** "12–18 Oct 2026", "Oct 2026", "Jul–Sep 2026", "Jul 2026–Jun 2027". */
export function periodTitle({ from, until }: Span): string {
  const [start, end] = [parts(from), parts(until)];
  const months = wholeMonths(from, until);
  if (months === 12 && start.month === 'Jan') return end.year;
  if (months !== undefined) return joined(`${start.month}`, start.year, `${end.month}`, end.year);
  const first = start.month === end.month && start.year === end.year ? start.day : `${start.day} ${start.month}`;
  return joined(first, start.year, `${end.day} ${end.month}`, end.year);
}

function joined(first: string, firstYear: string, last: string, lastYear: string): string {
  if (firstYear !== lastYear) return `${first} ${firstYear}–${last} ${lastYear}`;
  return first === last ? `${last} ${lastYear}` : `${first}–${last} ${lastYear}`;
}

function parts(date: string) {
  const [year = '', month = '', day = ''] = date.split('-');
  return { year, month: NAMES[Number(month) - 1] ?? '', day: String(Number(day)) };
}
