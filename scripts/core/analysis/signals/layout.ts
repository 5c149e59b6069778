/**
 * What has to be remembered of the events so far, newest first, to know what older ones add: a short
 * list of small numbers, and one long sum, which is kept apart so that many sums can be held as bits.
 */
import type { Construct } from '../leaf.ts';
import { type Addend, addendOf, besideOf, leastWorth, longestOf, widthOf } from './addend.ts';
import type { EventTypes } from './event-types.ts';
import type { SignalLeaf, Tallies } from './tally.ts';

/** Why it is open whether events lead to what is remembered, the least of reasons first. */
export const TAINTS: readonly (Construct | undefined)[] = [undefined, 'forgetting', 'waiting', 'text'];

/** Places in the list. */
export interface Layout {
  readonly size: number;
  /** Place in `TAINTS`. */
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
  /** The one limit, if nothing else but totals is remembered, and those of the totals that no limit bounds. */
  readonly onlyLimit: { readonly at: number; readonly full: readonly Full[] } | undefined;
  /** How many values the long sum has; the last one stands for all beyond. */
  readonly width: number;
}

interface Full {
  readonly at: number;
  readonly most: number;
}

export interface KeyCount {
  /** Bits: streams by their place among those of the property. */
  readonly seenBy: number;
  readonly at: number;
  readonly most: number;
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
  const told = addends.map((addend) => addend && long && besideOf(addend, long, tallies));
  const happened = asksForNewest ? next() : undefined;
  const totals = leaves.map((_, leaf) => (leaf === long?.leaf ? undefined : next()));
  const limits = periods.flatMap((at, picker) => (at === undefined ? [] : [{ at, picker }]));
  const isOnly =
    limits.length === 1 && happened === undefined && days.every((day) => day === undefined) && keys.length === 0;
  const [onlyLimit] = isOnly
    ? limits.map(({ at, picker }) => ({ at, full: otherTotals(picker, addends, totals) }))
    : [];
  return {
    taint: 0,
    happened,
    cuts,
    periods,
    days,
    keys,
    totals,
    onlyLimit,
    addends: told,
    long: long?.leaf,
    width: widthOf(long, told),
    size,
  };
}

/** Totals of leaves whose events no limit picks, or another one. */
function otherTotals(picker: number, addends: Layout['addends'], totals: Layout['totals']): readonly Full[] {
  return addends.flatMap((addend) =>
    addend === undefined || addend.tally.picker === picker
      ? []
      : [{ at: totals[addend.leaf] ?? -1, most: addend.most }],
  );
}

/** How many keys a class needs at most: no more count than make a difference. */
export function keysWanted({ tallies }: Tallies): number {
  const counts = tallies.map((tally) => (tally === undefined ? 0 : Math.ceil(tally.enough / leastWorth(tally))));
  return Math.min(
    MOST_KEYS,
    counts.reduce((sum, count) => sum + count, 1),
  );
}
/** So many different values are looked for; of more events than that it is not known whether keys can be told apart. */
export const MOST_KEYS = 100;

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
