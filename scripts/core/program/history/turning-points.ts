/**
 * Instants at which judging one lead can come out differently although nothing was done or recorded. Every
 * test on time compares as_of with an instant of the lead, moved by a length of time that the program
 * names: windows, waits, time-outs, rests, steps of decay and of inactivity. So the result can change only
 * at such sums and just after them (`in_next: D` begins one millisecond after at − D). A date is compared
 * in whole days, and changes where its day begins or has ended.
 *
 * Lengths are collected from the whole program, whoever reads them: one too many costs a judging, one
 * too few would be wrong. In a program all lengths are whole hours, or whole days where a date is compared.
 */
import { DAY_MS } from '../../conditions/value.ts';
import type { Lead } from '../lead.ts';
import type { Program } from '../program.ts';

export interface TurningPoints {
  /** Epoch milliseconds, in no order, some more than once. */
  readonly instants: readonly number[];
  /** Whole days since 1970-01-01 in the company's zone. */
  readonly days: readonly number[];
}

/** `people` are the lead and those of its account that count with it. */
export function turningPoints(program: Program, people: readonly Lead[]): TurningPoints {
  const lengths = [...lengthsOf(program)];
  const times = people.map((lead) => timesOf(program, lead));
  const starts = times.flatMap(({ instants, days }) => [...instants, ...days.map((day) => day * DAY_MS)]);
  const days = times.flatMap((own) => own.days);
  return {
    instants: [...new Set(starts)].flatMap((start) =>
      lengths.flatMap((length) => [start + length, start - length, start - length + 1]),
    ),
    days: [...new Set(days)].flatMap((day) => lengths.flatMap((length) => aroundDay(day, length / DAY_MS))),
  };
}

/** Everything about a lead that has a time. */
function timesOf(program: Program, { fields, events = [], records = [], members = [] }: Lead): TurningPoints {
  const slots = [
    ...program.fields.map(({ id, type }) => ({ type, value: fields.get(id) })),
    ...members.flatMap((member) =>
      (program.subjects.find(({ id }) => id === member.subject)?.fields ?? []).map(({ id, type }) => ({
        type,
        value: member.fields.get(id),
      })),
    ),
  ];
  const ofType = (wanted: 'date' | 'instant'): readonly number[] =>
    slots.flatMap(({ type, value }) => (type.is === wanted && typeof value === 'number' ? [value] : []));
  return {
    instants: [...[...events, ...records].map(({ at }) => at), ...ofType('instant')],
    days: [
      ...ofType('date'),
      ...records.flatMap((record) => (record.what === 'override' ? (record.validUntil ?? []) : [])),
    ],
  };
}

/** The day itself, the day after, and the same so many days earlier and later. */
function aroundDay(day: number, length: number): readonly number[] {
  const whole = Math.floor(length);
  return [day - whole, day - whole + 1, day + whole, day + whole + 1];
}

const collected = new WeakMap<Program, ReadonlySet<number>>();

/** Milliseconds, zero among them. */
function lengthsOf(program: Program): ReadonlySet<number> {
  const known = collected.get(program);
  if (known !== undefined) return known;
  const lengths = new Set([0]);
  collect([program.subjects, program.steps, program.lifecycle], lengths);
  collected.set(program, lengths);
  return lengths;
}

const HOUR_MS = 3_600_000;

function collect(part: unknown, lengths: Set<number>): void {
  if (Array.isArray(part)) {
    for (const item of part) collect(item, lengths);
  } else if (typeof part === 'object' && part !== null) {
    collectFrom(new Map<string, unknown>(Object.entries(part)), lengths);
  }
}

function collectFrom(part: ReadonlyMap<string, unknown>, lengths: Set<number>): void {
  for (const [key, value] of part) {
    if (key === 'perMille') collectFading(value, lengths);
    else if (typeof value !== 'number') collect(value, lengths);
    else if (key === 'duration' && isOfDates(part)) lengths.add(value * DAY_MS);
    else if (value > 0 && value % HOUR_MS === 0) lengths.add(value);
  }
  collectSteps(part, lengths);
}

function isOfDates(comparison: ReadonlyMap<string, unknown>): boolean {
  const type = comparison.get('type');
  return typeof type === 'object' && type !== null && 'is' in type && type.is === 'date';
}

/** Points fade where the share by age changes. */
function collectFading(perMille: unknown, lengths: Set<number>): void {
  if (!Array.isArray(perMille)) return;
  for (const [age, share] of perMille.entries()) if (age > 0 && share !== perMille[age - 1]) lengths.add(age * DAY_MS);
}

/** Steps of inactivity: after a while, and then again and again. */
function collectSteps(part: ReadonlyMap<string, unknown>, lengths: Set<number>): void {
  const [after, every, atMost] = ['after', 'every', 'atMost'].map((key) => part.get(key));
  if (typeof after !== 'number' || typeof every !== 'number' || typeof atMost !== 'number') return;
  for (let step = 0; step < atMost; step += 1) lengths.add(after + step * every);
}
