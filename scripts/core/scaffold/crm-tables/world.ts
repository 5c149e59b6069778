/**
 * What all made-up rows have in common: when the story begins and ends, who is at work when, and the words of
 * the agreement. The story is that of the example in `policies/`; words of it that an agreement does not have
 * are left out, so that nothing is made up that could not be read.
 */
import type { Agreement } from '../../agreement/agreement.ts';
import { DAY_MS, type FieldType } from '../../conditions/value.ts';
import type { Program } from '../../program/program.ts';
import type { Calendar, Programme } from '../../schema/policies.generated.ts';
import { type Hours, type Shifts, shiftsOf } from './shifts.ts';

export interface MadeUpAsked {
  readonly agreement: Agreement;
  readonly program: Program;
  readonly asOf: number;
  readonly seed: number;
  readonly people: number;
}

export interface World {
  readonly seed: number;
  readonly people: number;
  readonly from: number;
  readonly asOf: number;
  readonly knows: Readonly<Record<'signals' | 'stages' | 'activities' | 'reasons', ReadonlySet<string>>>;
  readonly program: Program;
  readonly types: ReadonlyMap<string, FieldType>;
  readonly programmes: readonly Programme[];
  /** Who calls people in Europe, and who calls everybody else. */
  readonly shifts: { readonly europe: Shifts; readonly other: Shifts };
  /** First days of the trade fairs, in order. */
  readonly fairs: readonly number[];
  /** The next id of a table, by its letter. */
  next(letter: string): string;
}

const YEARS = 2;
/** Answers that are still to come are looked for so far ahead. */
const AHEAD = 90 * DAY_MS;

const OFFICE: Hours = {
  time_zone: 'America/New_York',
  hours: [{ days: ['mon', 'tue', 'wed', 'thu', 'fri'], from: '09:00', until: '17:00' }],
};

export function worldOf({ agreement, program, asOf, seed, people }: MadeUpAsked): World {
  const from = asOf - YEARS * 365 * DAY_MS;
  const calendars: readonly Hours[] = dataOf<Calendar>(agreement, 'calendar');
  const other = calendars[0] ?? { ...OFFICE, time_zone: program.timeZone };
  const europe = calendars.find(({ time_zone: zone }) => zone.startsWith('Europe/')) ?? other;
  const counts = new Map<string, number>();
  const programmes = dataOf<Programme>(agreement, 'programme');
  return {
    seed,
    people,
    from,
    asOf,
    program,
    knows: {
      signals: new Set(program.signals.map(({ id }) => id)),
      stages: new Set([...program.lifecycle.stages.map(({ id }) => id), 'recycled', 'disqualified']),
      activities: new Set(dataOf<{ readonly id: string }>(agreement, 'activity').map(({ id }) => id)),
      reasons: new Set(program.lifecycle.reasons.map(({ id }) => id)),
    },
    types: new Map(program.fields.map(({ id, type }) => [id, type])),
    programmes,
    fairs: fairsOf(programmes).filter((at) => at > from && at < asOf),
    shifts: { other: shiftsOf(other, from, asOf + AHEAD), europe: shiftsOf(europe, from, asOf + AHEAD) },
    next(letter) {
      const n = (counts.get(letter) ?? 0) + 1;
      counts.set(letter, n);
      return `${letter}-${n}`;
    },
  };
}

/** How far the story has come, from 0 to 1000: the two teams keep their promises better from quarter to quarter. */
export function progressOf({ from, asOf }: Pick<World, 'from' | 'asOf'>, at: number): number {
  return Math.max(0, Math.min(1000, Math.floor(((at - from) * 1000) / (asOf - from))));
}

function dataOf<T>({ definitions }: Agreement, kind: string): readonly T[] {
  return definitions.filter((one) => one.kind === kind).map(({ data }) => data as unknown as T);
}

/** Those of the programmes, and the ones half a year apart before them. */
function fairsOf(programmes: readonly Programme[]): readonly number[] {
  const fairs = programmes.filter(({ type, signals = [] }) => type === 'event' && signals.length > 0);
  const first = fairs.map((fair) => Date.parse(fair.from));
  return first.flatMap((at) => [0, 182, 364, 546].map((days) => at - days * DAY_MS)).sort((one, other) => one - other);
}
