/**
 * What the leaves of one signal ask, taken apart so that what two leaves share is kept once: which events
 * reach the steps that look at other events (*stream*), which of those a limit lets through (*picker*),
 * and what they add to an answer (*tally*).
 */

import { exactly, isPlain } from '../../conditions/amount.ts';
import type { EventCount, PropertyTest } from '../../conditions/test.ts';
import { DAY_MS } from '../../conditions/value.ts';
import { decayed } from '../../program/interpret/decayed.ts';
import type { EventRule, Exemption, Forgetting, Limit } from '../../program/program.ts';
import type { CountLeaf, PointsLeaf, QuietLeaf } from '../leaf.ts';

export type SignalLeaf = CountLeaf | PointsLeaf | QuietLeaf;

/** Filter, waiting and distinct; what is cut off by forgetting, what may be exempt. */
export interface Stream {
  readonly where: readonly PropertyTest[];
  readonly distinct?: EventCount['distinct'];
  /** Milliseconds of age from which an event counts. */
  readonly waits: number;
  /** Name of the forgetting by other signals that cuts it. */
  readonly cut?: string;
  /** What may exempt one of its events: a later event of the signal itself, or one of another signal. */
  readonly exempt?: { readonly by: string; readonly itself: boolean; readonly others: boolean };
  /** No event ever counts: each forgets itself. */
  readonly never: boolean;
}

interface Picker {
  readonly stream: number;
  readonly limit?: Limit;
}

/** One for each leaf that counts events. */
export interface Tally {
  readonly picker: number;
  /** Age at which nothing counts any more. */
  readonly until: number;
  /** What an event of an age adds, away from zero. */
  worth(age: number): number;
  /** What is taken off again for those that another picker picks as well, never more than was added. */
  readonly less?: { readonly picker: number; worth(age: number): number };
  readonly sign: 1 | -1;
  /** From here on more makes no difference. */
  readonly enough: number;
  /** There is more than `enough`, and it would make a difference. */
  readonly open: boolean;
  /** Ages at which the worth changes. */
  readonly changes: readonly number[];
  answer(total: number): number;
}

export interface Tallies {
  readonly streams: readonly Stream[];
  readonly pickers: readonly Picker[];
  /** By leaf; absent for one that asks for quiet. */
  readonly tallies: readonly (Tally | undefined)[];
}

/** How many times its points a rule is followed that nothing bounds. */
const FOLLOWED = 20;

export function talliesOf(
  leaves: readonly SignalLeaf[],
  enough: (leaf: PointsLeaf) => number | undefined = () => undefined,
): Tallies {
  const streams = new Interned<Stream>();
  const pickers = new Interned<Picker>();
  const tallies = leaves.map((leaf) => {
    if (leaf.leaf === 'quiet') return undefined;
    const stream = streams.place(streamOf(leaf));
    const pickerOf = ({ limit }: Pick<EventRule, 'limit'>): number =>
      pickers.place({ stream, ...(limit === undefined ? {} : { limit }) });
    if (leaf.leaf === 'count') return { picker: pickerOf({}), ...countTally(leaf) };
    const tally = { picker: pickerOf(leaf.rule), ...pointsTally(leaf, enough(leaf)) };
    if (leaf.than === undefined) return tally;
    return difference(tally, { picker: pickerOf(leaf.than), ...pointsTally({ ...leaf, rule: leaf.than }, 0) });
  });
  return { streams: streams.items, pickers: pickers.items, tallies };
}

/** Equal things once, in the order in which they came. */
class Interned<T> {
  readonly items: T[] = [];
  readonly #places = new Map<string, number>();

  place(item: T): number {
    const key = JSON.stringify(item, (name, value: unknown) => (name === 'list' ? undefined : value));
    const place = this.#places.get(key) ?? this.items.push(item) - 1;
    this.#places.set(key, place);
    return place;
  }
}

function streamOf(leaf: CountLeaf | PointsLeaf): Stream {
  if (leaf.leaf === 'count') return { ...selected(leaf.count), waits: 0, never: false };
  const { of, waits = 0, exceptWhen } = leaf.rule;
  const own = (what: Forgetting): boolean => 'signal' in what && what.signal === of.signal;
  const forgetting = leaf.forgets.filter((what) => 'signal' in what && !own(what));
  const exempting = exceptWhen.filter((what) => 'signal' in what && !('meanwhile' in what && waits === 0));
  return {
    ...selected(of),
    waits,
    ...(forgetting.length === 0 ? {} : { cut: JSON.stringify(forgetting) }),
    ...(exempting.length === 0
      ? {}
      : {
          exempt: {
            by: JSON.stringify([waits, exempting]),
            itself: exempting.some(own),
            others: !exempting.every(own),
          },
        }),
    never: leaf.forgets.some(own) || exempting.some((what: Exemption) => own(what) && 'before' in what),
  };
}

function selected({ where, distinct }: EventCount): Pick<Stream, 'where' | 'distinct'> {
  return { where, ...(distinct === undefined ? {} : { distinct }) };
}

function countTally({ count: { inLast = Number.POSITIVE_INFINITY }, enough }: CountLeaf): Omit<Tally, 'picker'> {
  return { until: inLast, ...counting(enough), answer: (total) => total };
}

function counting(enough: number): Pick<Tally, 'worth' | 'sign' | 'enough' | 'open' | 'changes'> {
  return { worth: () => 1, sign: 1, enough, open: false, changes: [] };
}

function pointsTally({ rule }: PointsLeaf, enough: number | undefined): Omit<Tally, 'picker'> {
  const { inLast: until = Number.POSITIVE_INFINITY } = rule.of;
  if (rule.rule === 'count') {
    const ends = rule.bands.flatMap(({ from = 0, below = 0 }) => [from, below]);
    const points = (count: number): number =>
      rule.bands.find(({ from = 0, below = Number.POSITIVE_INFINITY }) => count >= from && count < below)?.points ?? 0;
    return { until, ...counting(Math.max(0, ...ends)), answer: points };
  }
  const points = rule.points.otherwise;
  const { decay } = rule;
  const worth = (age: number): number =>
    Math.abs(decay === undefined ? points : decayed(exactly(points), age, decay).least);
  const days = decay === undefined ? [] : decay.perMille.map((_, day) => day * DAY_MS).slice(1);
  const changes = days.filter((age) => worth(age) !== worth(age - DAY_MS));
  const sign = points < 0 ? -1 : 1;
  const most = leastOf([enough, limitOf(rule, sign)]);
  const last = changes.at(-1) ?? 0;
  return {
    until: worth(last) === 0 ? Math.min(last, until) : until,
    worth,
    sign,
    enough: most ?? Math.abs(points) * FOLLOWED,
    open: most === undefined,
    changes,
    answer: (total) => (total === 0 ? 0 : sign * total),
  };
}

/** Events that both pick are worth the difference; those that only the first one picks, all. */
function difference(own: Tally, other: Tally): Tally {
  const otherWorth = (age: number): number => (age < other.until ? other.worth(age) : 0);
  const changes = [...own.changes, ...other.changes, other.until].filter(Number.isFinite);
  if (own.picker !== other.picker) return { ...own, changes, less: { picker: other.picker, worth: otherWorth } };
  return { ...own, changes, worth: (age) => own.worth(age) - otherWorth(age) };
}

/** Magnitude at which the rule's own cap, or floor where it takes points, cuts off. */
function limitOf({ limits: { cap, floor } }: EventRule, sign: 1 | -1): number | undefined {
  const limit = sign === 1 ? cap : floor;
  return limit === undefined || !isPlain(limit) ? undefined : Math.max(0, sign * limit.otherwise);
}

function leastOf(numbers: readonly (number | undefined)[]): number | undefined {
  const given = numbers.filter((number) => number !== undefined);
  return given.length === 0 ? undefined : Math.min(...given);
}
