/**
 * What has to be remembered of the events so far, newest first, to know what older ones add: a short
 * list of small numbers, and one long sum, which is kept apart so that many sums can be held as bits.
 */
import type { EventTypes } from './event-types.ts';
import type { SignalLeaf, Tallies, Tally } from './tally.ts';

/** Places in the list. */
export interface Layout {
  readonly size: number;
  /** 1 if something was forgotten, 2 if it is open whether something is exempt. */
  readonly taint: number;
  /** Whether there was an event, if that makes a difference. */
  readonly happened: number | undefined;
  /** Whether this forgetting has come: older events do not count. */
  readonly cuts: ReadonlyMap<string, number>;
  /** By picker: events in the period so far. */
  readonly periods: readonly (number | undefined)[];
  /** By stream: whether an event of the day has counted. */
  readonly days: readonly (number | undefined)[];
  /** By property, class and set of streams that have seen a key: how many such keys, and up to how many are told apart. */
  readonly keys: readonly (readonly (readonly KeyCount[])[])[];
  /** By leaf; absent for the long sum. */
  readonly totals: readonly (number | undefined)[];
  /** By leaf. */
  readonly addends: readonly (Addend | undefined)[];
  /** The leaf with the long sum. */
  readonly long: number | undefined;
  /** How many values the long sum has; the last one stands for all beyond. */
  readonly width: number;
}

export interface KeyCount {
  /** Bits: streams by their place among those of the property. */
  readonly seenBy: number;
  readonly at: number;
  readonly most: number;
}

/** What is added for a leaf, in a unit that divides every worth. */
export interface Addend {
  readonly leaf: number;
  readonly tally: Tally;
  readonly unit: number;
  readonly most: number;
  /** Remembered as `by` times itself less `less` times the long sum, as the two grow together. */
  readonly beside?: { readonly by: number; readonly less: number };
}

export function layoutOf(leaves: readonly SignalLeaf[], tallies: Tallies, types: EventTypes): Layout {
  let size = 1;
  const next = (): number => size++;
  const cuts = new Map([...new Set(tallies.streams.flatMap(({ cut }) => cut ?? []))].map((cut) => [cut, next()]));
  const periods = tallies.pickers.map(({ limit }) => (limit === undefined ? undefined : next()));
  const days = tallies.streams.map(({ distinct }) => (distinct?.by === 'day' ? next() : undefined));
  const keys = keyCounts(types, tallies, next);
  const addends = tallies.tallies.map((tally, leaf) => tally && addendOf(tally, leaf));
  const long = longestOf(addends);
  const asksForNewest =
    leaves.some(({ leaf }) => leaf === 'quiet') || tallies.streams.some(({ exempt }) => exempt?.itself === true);
  return {
    taint: 0,
    happened: asksForNewest ? next() : undefined,
    cuts,
    periods,
    days,
    keys,
    totals: leaves.map((_, leaf) => (leaf === long?.leaf ? undefined : next())),
    addends: addends.map((addend) => addend && long && besideOf(addend, long, tallies)),
    long: long?.leaf,
    width: (long?.most ?? 0) + 1,
    size,
  };
}

/** How many keys a class needs at most: no more count than make a difference. */
export function keysWanted({ tallies }: Tallies): number {
  const counts = tallies.map((tally) => (tally === undefined ? 0 : Math.ceil(tally.enough / leastWorth(tally))));
  return Math.min(
    MOST_KEYS,
    counts.reduce((sum, count) => sum + count, 1),
  );
}
const MOST_KEYS = 100;

function keyCounts({ keys }: EventTypes, tallies: Tallies, next: () => number): Layout['keys'] {
  const wanted = keysWanted(tallies);
  return keys.map(({ classes, streams }) =>
    classes.map(({ values }, place) => {
      if (place === 0) return [];
      const all = 2 ** streams.length - 1;
      const limited = values.length < wanted;
      const counts = Array.from({ length: all }, (_, index) => index + 1).map((seenBy): KeyCount => {
        const unneeded = seenBy === all && !limited && classes.length === 2;
        return { seenBy, at: next(), most: unneeded ? 0 : limited || seenBy !== all ? values.length : 1 };
      });
      return counts;
    }),
  );
}

function addendOf(tally: Tally, leaf: number): Addend {
  const unit = worths(tally).reduce(greatestCommonDivisor, 0) || 1;
  return { leaf, tally, unit, most: Math.ceil(tally.enough / unit) };
}

function worths(tally: Tally): readonly number[] {
  return [0, ...tally.changes].filter((age) => age < tally.until).map((age) => tally.worth(age));
}

function leastWorth(tally: Tally): number {
  return Math.min(...worths(tally).filter((worth) => worth > 0), tally.enough || 1);
}

function longestOf(addends: readonly (Addend | undefined)[]): Addend | undefined {
  const given = addends.filter((addend) => addend !== undefined);
  return given.toSorted((a, b) => b.most - a.most || b.tally.worth(0) - a.tally.worth(0))[0];
}

/** Two rules that differ in their points alone grow together: only the difference is remembered. */
function besideOf(addend: Addend, long: Addend, tallies: Tallies): Addend {
  const [tally, other] = [addend.tally, long.tally];
  const together =
    addend !== long &&
    tally.picker === other.picker &&
    tallies.pickers[tally.picker] !== undefined &&
    addend.most > FEW;
  if (!together || !growsWith(tally, other)) return addend;
  const [mine, longs] = [tally.worth(0) / addend.unit, other.worth(0) / long.unit];
  const divisor = greatestCommonDivisor(mine, longs) || 1;
  return { ...addend, beside: { by: longs / divisor, less: mine / divisor } };
}
/** Smaller sums are simply remembered. */
const FEW = 16;

function growsWith(tally: Tally, other: Tally): boolean {
  const ages = [0, ...tally.changes, ...other.changes];
  return (
    tally.until <= other.until &&
    ages.every((age) => age >= tally.until || tally.worth(age) === 0 || other.worth(age) > 0)
  );
}

function greatestCommonDivisor(a: number, b: number): number {
  let [x, y] = [a, b];
  while (y !== 0) [x, y] = [y, x % y];
  return x;
}
