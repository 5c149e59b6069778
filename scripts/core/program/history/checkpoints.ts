/**
 * When a lead is judged to tell its history: at every event and record, and at midnight in the company's
 * zone of every day, from the first of them on, whose midnight the result can differ from the checkpoint
 * before. Only the first midnight at or after a turning point can: at the others every test finds what it
 * found last.
 */
import { formatDate } from '../../conditions/date.ts';
import { DAY_MS } from '../../conditions/value.ts';
import { peopleWith } from '../interpret/account.ts';
import type { Moment } from '../interpret/past.ts';
import type { Lead } from '../lead.ts';
import { dayIn, instantIn } from '../leads/zone.ts';
import type { Program } from '../program.ts';
import { usesAccount } from '../strata.ts';
import { turningPoints } from './turning-points.ts';

/** In order of time; the instant of judging is the last. Others of its account count from its own first on. */
export function checkpoints(
  program: Program,
  lead: Lead,
  { asOf }: Moment,
  among: readonly Lead[] = [],
): readonly Moment[] {
  const people = usesAccount(program) ? peopleWith(program, lead, among) : [lead];
  const from = Math.min(...happenings([lead], asOf));
  const happened = happenings(people, asOf).filter((at) => at >= from);
  return inOrder(program, [...happened, ...turningMidnights(program, people, { from, to: asOf })]);
}

/** Events and records up to the instant of judging, and that instant. */
function happenings(people: readonly Lead[], asOf: number): readonly number[] {
  const all = people.flatMap(({ events = [], records = [] }) => [...events, ...records]);
  return [...all.map(({ at }) => at).filter((at) => at <= asOf), asOf];
}

function inOrder({ timeZone }: Program, instants: readonly number[]): readonly Moment[] {
  const sorted = [...new Set(instants)].sort((a, b) => a - b);
  return sorted.map((asOf) => ({ asOf, asOfDate: dayIn(timeZone, asOf) }));
}

interface Span {
  readonly from: number;
  readonly to: number;
}

function turningMidnights(program: Program, people: readonly Lead[], { from, to }: Span): readonly number[] {
  const midnightOf = midnightsOf(program.timeZone);
  const { instants, days } = turningPoints(program, people);
  const within = (at: number): boolean => at > from && at <= to;
  // Midnight in any zone lies within fourteen hours of that in UTC, so three days hold the next one.
  const next = (at: number): readonly number[] => {
    const day = Math.floor(at / DAY_MS);
    return [day, day + 1, day + 2]
      .map(midnightOf)
      .filter((midnight) => midnight >= at)
      .slice(0, 1);
  };
  const nearby = days.filter((day) => within(day * DAY_MS) || within((day - 1) * DAY_MS) || within((day + 1) * DAY_MS));
  const midnights = [...new Set(instants)]
    .filter(within)
    .flatMap(next)
    .concat([...new Set(nearby)].map(midnightOf));
  return midnights.filter(within);
}

/** Where the clocks skip midnight, the first instant of the day. */
function midnightsOf(zone: string): (day: number) => number {
  const known = new Map<number, number>();
  return (day) => {
    const midnight = known.get(day) ?? instantIn(zone, `${formatDate(day)}T00:00:00`)?.at ?? day * DAY_MS;
    known.set(day, midnight);
    return midnight;
  };
}
