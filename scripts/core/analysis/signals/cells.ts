/**
 * Time as the leaves of one signal see it, from `as_of` backwards, cut wherever one of them begins to see
 * it differently: where a wait is over, a window ends, decay takes a step, a fixed period, a UTC day or a
 * length of quiet begins. Within a cell one event is as good as another at any age.
 */
import { DAY_MS } from '../../conditions/value.ts';
import type { QuietLeaf } from '../leaf.ts';
import type { SignalLeaf, Tallies } from './tally.ts';

/** Ages in milliseconds. */
export interface Cell {
  readonly from: number;
  /** The first age beyond it. */
  readonly to: number;
}

/** Fixed periods that begin anew again and again: `at` in ⌊(at + shift) / per⌋. */
interface Grid {
  readonly per: number;
  readonly shift: number;
  /** Age from which nobody looks at them. */
  readonly until: number;
}

/** 1970-01-01 was a Thursday: three days on, weeks start on Monday. */
const TO_MONDAY = 3 * DAY_MS;

export interface Timeline {
  cellFrom(age: number): Cell;
  /** Whether a period of this length (a day, if none is given) begins at an age. */
  begins(age: number, per: number | undefined): boolean;
  /** Age from which on cells only repeat. */
  readonly settled: number;
  /** After how much they do. Infinite if one cell is all there is. */
  readonly repeats: number;
  /** Age at which the last tally of a stream ends. */
  readonly ends: readonly number[];
}

export function timelineOf(leaves: readonly SignalLeaf[], tallies: Tallies, asOf: number): Timeline {
  const ends = tallies.streams.map((_, stream) =>
    Math.max(0, ...tallies.tallies.flatMap((tally) => (isOf(stream, tally, tallies) ? [tally.until] : []))),
  );
  const grids = tallies.pickers.flatMap(({ stream, limit }): readonly Grid[] => {
    const until = ends[stream] ?? 0;
    return limit?.per === undefined ? [] : [{ per: limit.per, shift: TO_MONDAY, until }];
  });
  const days = tallies.streams.flatMap(({ distinct }, stream): readonly Grid[] =>
    distinct?.by === 'day' ? [{ per: DAY_MS, shift: 0, until: ends[stream] ?? 0 }] : [],
  );
  const cuts = cutsOf(leaves, tallies);
  const settled = cuts.at(-1) ?? 0;
  const all = [...grids, ...days];
  return {
    ends,
    settled,
    repeats: all
      .filter(({ until }) => until === Number.POSITIVE_INFINITY)
      .reduce((length, { per }) => leastCommonMultiple(length, per), 1),
    cellFrom: (from) => ({
      from,
      to: Math.min(nextCut(cuts, from), ...all.map((grid) => nextStart(grid, from, asOf))),
    }),
    begins: (age, per) => {
      const shift = per === undefined ? 0 : TO_MONDAY;
      return (asOf - age + 1 + shift) % (per ?? DAY_MS) === 0;
    },
  };
}

function isOf(
  stream: number,
  tally: Tallies['tallies'][number],
  { pickers }: Tallies,
): tally is NonNullable<typeof tally> {
  return tally !== undefined && pickers[tally.picker]?.stream === stream;
}

function cutsOf(leaves: readonly SignalLeaf[], { streams, tallies }: Tallies): readonly number[] {
  const cuts = [
    ...streams.map(({ waits }) => waits),
    ...tallies.flatMap((tally) => (tally === undefined ? [] : [tally.until, ...tally.changes])),
    ...leaves.flatMap((leaf) => (leaf.leaf === 'quiet' ? stepsOf(leaf) : [])),
  ].filter((age) => age > 0 && age < Number.POSITIVE_INFINITY);
  return [...new Set(cuts)].sort((a, b) => a - b);
}

function stepsOf({ inactivity: { after, every, atMost } }: QuietLeaf): readonly number[] {
  return Array.from({ length: atMost }, (_, step) => after + step * every);
}

function nextCut(cuts: readonly number[], age: number): number {
  return cuts.find((cut) => cut > age) ?? Number.POSITIVE_INFINITY;
}

/** The youngest age of the period before the one that an age lies in. */
function nextStart({ per, shift, until }: Grid, age: number, asOf: number): number {
  if (age >= until) return Number.POSITIVE_INFINITY;
  const began = Math.floor((asOf - age + shift) / per) * per - shift;
  return asOf - began + 1;
}

function leastCommonMultiple(a: number, b: number): number {
  let [x, y] = [a, b];
  while (y !== 0) [x, y] = [y, x % y];
  return (a / x) * b;
}
