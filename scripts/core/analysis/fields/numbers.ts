/**
 * Numbers, dates and instants. Leaves compare them with constants, so between two neighbouring constants
 * all whole numbers are answered alike: trying every constant and the numbers next to it misses none.
 * Of each class the constant itself stands for it, else a value of a sample lead, else a round one.
 */
import type { Comparison } from '../../conditions/comparison.ts';
import { DAY_MS, type FieldType } from '../../conditions/value.ts';
import type { Moment } from '../../program/interpret/past.ts';
import type { Inactivity } from '../../program/program.ts';
import type { OneLeaf } from './asked.ts';
import { type Asking, groupedByAnswers, type ValueClass } from './value-class.ts';

export type Numeric = Extract<FieldType, { is: 'number' | 'money' }> | { readonly is: 'date' | 'instant' };

export function numberClasses(type: Numeric, asking: Asking): readonly ValueClass[] {
  const plain = plainFor(type, asking.moment);
  const classes = groupedByAnswers(numbersToTry(type, cutsOf(asking.leaves, type, asking.moment), asking), asking);
  const ranked = classes.map((one) => ({ one, number: plain(Number(one.values[0])) }));
  return ranked.sort((a, b) => byPlainness(a.number, b.number)).map(({ one }) => one);
}

/** Ascending, what is below zero after all the others. */
function byPlainness(one: number, other: number): number {
  return one < 0 === other < 0 ? Math.abs(one) - Math.abs(other) : other - one;
}

/** At least one of each class, the best to show first. */
function numbersToTry(
  type: Numeric,
  cuts: readonly number[],
  { moment, samples, wanted }: Pick<Asking, 'moment' | 'samples' | 'wanted'>,
): readonly number[] {
  const { least, most } = rangeOf(type);
  const plain = plainFor(type, moment);
  const sorted = [...new Set(cuts)].sort((a, b) => plain(a) - plain(b));
  const roundness = type.is === 'instant' ? OF_INSTANTS : OF_NUMBERS;
  const round = [...sorted, undefined].map((cut, place) => {
    const [low, high] = [sorted[place - 1], cut].map((end) => (end === undefined ? undefined : plain(end)));
    return plain(roundBetween(low ?? Number.NEGATIVE_INFINITY, high ?? Number.POSITIVE_INFINITY, roundness));
  });
  const near = sorted.flatMap((cut) =>
    Array.from({ length: wanted }, (_, place) => [cut + place + 1, cut - place - 1]).flat(),
  );
  const given = samples.filter((value) => typeof value === 'number');
  const plainest = [sorted, given, round, near].flatMap((some) =>
    some.toSorted((one, other) => byPlainness(plain(one), plain(other))),
  );
  return [...new Set([...plainest, least, most])].filter((value) => value >= least && value <= most);
}

/** Numbers from one to another, and the best of them to show. */
export interface Interval {
  readonly least: number;
  readonly most: number;
  readonly shown: number;
}

/** Every number of the type lies in one of these: a constant by itself, or all between two of them. */
export function intervalsOf(
  type: Numeric,
  cuts: readonly number[],
  given: Pick<Asking, 'moment' | 'samples' | 'wanted'>,
): readonly Interval[] {
  const { least, most } = rangeOf(type);
  const sorted = [...new Set(cuts)].filter((cut) => cut >= least && cut <= most).sort((a, b) => a - b);
  const tried = numbersToTry(type, sorted, given);
  const ends = [...sorted, most + 1].map((cut, place) => [(sorted[place - 1] ?? least - 1) + 1, cut - 1] as const);
  return [...sorted.map((cut) => [cut, cut] as const), ...ends].flatMap(([from, to]) =>
    from > to ? [] : [{ least: from, most: to, shown: tried.find((one) => one >= from && one <= to) ?? from }],
  );
}

/** Where an answer may change, in units of the field. */
export function cutsOf(leaves: readonly OneLeaf[], type: Numeric, moment: Moment): readonly number[] {
  return leaves.flatMap((leaf) => {
    if (leaf.leaf === 'known') return [];
    return leaf.leaf === 'began' ? beginnings(leaf.inactivity, type, moment) : cutsIn(leaf.comparison, type, moment);
  });
}

function cutsIn(comparison: Comparison, type: Numeric, moment: Moment): readonly number[] {
  if ('bound' in comparison) return [comparison.bound.otherwise];
  if ('literals' in comparison) return comparison.literals.filter((literal) => typeof literal === 'number');
  if (!('duration' in comparison)) return [];
  const now = nowFor(type, moment);
  const { by, duration } = comparison;
  return by === 'older_than' ? [now - duration] : [now, by === 'in_next' ? now + duration : now - duration];
}

/** When quiet has to have begun for the points to be taken once, twice, and so on. */
function beginnings({ after, every, atMost }: Inactivity, type: Numeric, moment: Moment): readonly number[] {
  const unit = type.is === 'date' ? DAY_MS : 1;
  const now = nowFor(type, moment);
  return Array.from({ length: atMost }, (_, times) => now - Math.ceil((after + times * every) / unit));
}

function nowFor({ is }: Numeric, { asOf, asOfDate }: Moment): number {
  return is === 'date' ? asOfDate : asOf;
}

/** A number as people think of it, and back: a time by how long ago it is. */
function plainFor(type: Numeric, moment: Moment): (value: number) => number {
  const now = nowFor(type, moment);
  return type.is === 'date' || type.is === 'instant' ? (value) => now - value : (value) => value;
}

const LONGEST_OFFSET_MS = (23 * 60 + 59) * 60_000;
const FIRST_DAY = Date.UTC(1000, 0, 1) / DAY_MS;
const LAST_DAY = Date.UTC(9999, 11, 31) / DAY_MS;

/** What a value of the type can be at all: years have four digits, numbers stay exact. */
function rangeOf(type: Numeric): { readonly least: number; readonly most: number } {
  if ('decimals' in type) {
    const most = Math.min(9e12 * 10 ** type.decimals, 9e15);
    return { least: -most, most };
  }
  if (type.is === 'date') return { least: FIRST_DAY, most: LAST_DAY };
  return { least: FIRST_DAY * DAY_MS - LONGEST_OFFSET_MS, most: (LAST_DAY + 1) * DAY_MS - 1 + LONGEST_OFFSET_MS };
}

interface Roundness {
  /** The roundest first. */
  readonly steps: readonly number[];
  /** What nobody wonders about. */
  readonly usual: number;
}

const OF_NUMBERS: Roundness = { steps: Array.from({ length: 16 }, (_, place) => 10 ** (15 - place)), usual: 10 };
const OF_INSTANTS: Roundness = {
  steps: [...[1000, 100, 10, 1].map((days) => days * DAY_MS), 3_600_000, 60_000, 1000, 1],
  usual: 10 * DAY_MS,
};

/** A round number strictly between two others, not far from zero where one of them is no number. */
function roundBetween(low: number, high: number, roundness: Roundness): number {
  if (high <= 0) return 0 - roundBetween(0 - high, 0 - low, roundness);
  if (low < 0 && Number.isFinite(low)) return 0;
  const from = Math.max(low, 0);
  const below = Number.isFinite(high) ? high : Math.max(5 * from, roundness.usual + 1);
  const multiples = roundness.steps.map((step) => (Math.floor(from / step) + 1) * step);
  return multiples.find((multiple) => multiple < below) ?? from;
}
