/**
 * What an event adds to the total of each leaf, counted in the largest unit that divides every addend, and
 * which of the totals is the long one, held as bits.
 */
import type { Tallies, Tally } from './tally.ts';

/** What is added for a leaf, in a unit that divides every worth. */
export interface Addend {
  readonly leaf: number;
  readonly tally: Tally;
  readonly unit: number;
  readonly most: number;
  /** Remembered as `by` times itself less `less` times the long sum, as the two grow together. */
  readonly beside?: { readonly by: number; readonly less: number };
}

export function addendOf(tally: Tally, leaf: number): Addend {
  const unit = worths(tally).reduce(greatestCommonDivisor, 0) || 1;
  return { leaf, tally, unit, most: Math.ceil(tally.enough / unit) };
}

/** All that an event can add, or have taken off again. */
function worths(tally: Tally): readonly number[] {
  const ages = [0, ...tally.changes].filter((age) => age < tally.until);
  const { less } = tally;
  return ages.flatMap((age) => {
    const own = tally.worth(age);
    return less === undefined ? [own] : [own, own - less.worth(age)];
  });
}

export function leastWorth(tally: Tally): number {
  return Math.min(...worths(tally).filter((worth) => worth > 0), tally.enough || 1);
}

export function longestOf(addends: readonly (Addend | undefined)[]): Addend | undefined {
  const given = addends.filter((addend) => addend !== undefined);
  return given.toSorted((a, b) => b.most - a.most || b.tally.worth(0) - a.tally.worth(0))[0];
}

/** Two rules that differ in their points alone grow together: only the difference is remembered. */
export function besideOf(addend: Addend, long: Addend, tallies: Tallies): Addend {
  const [tally, other] = [addend.tally, long.tally];
  const together =
    tally.less === undefined &&
    other.less === undefined &&
    addend !== long &&
    tally.picker === other.picker &&
    tallies.pickers[tally.picker] !== undefined &&
    addend.most > FEW;
  if (!together || !growsWith(tally, other)) return addend;
  const [mine, longs] = [tally.worth(0) / addend.unit, other.worth(0) / long.unit];
  if (mine === 0) return addend;
  const divisor = greatestCommonDivisor(mine, longs);
  return { ...addend, beside: { by: longs / divisor, less: mine / divisor } };
}
/**
 * How far the long sum is followed: at least until it is enough, and where another one grows with it, until
 * that is enough too, as what is remembered beside it then becomes one.
 */
export function widthOf(long: Addend | undefined, addends: readonly (Addend | undefined)[]): number {
  if (long === undefined) return 1;
  const until = addends.flatMap((addend) => {
    if (addend?.beside === undefined) return [];
    const ages = [0, ...addend.tally.changes, ...long.tally.changes].filter((age) => age < long.tally.until);
    const slowest = Math.min(...ages.map((age) => share(addend, long, age)));
    return [Math.ceil(Math.min(MUCH_FURTHER * long.most, addend.most / slowest))];
  });
  return Math.max(long.most, ...until) + 1;
}
const MUCH_FURTHER = 2;

/** Of what the long sum gains at an age, what the other one does. */
function share({ tally, unit }: Addend, long: Addend, age: number): number {
  const longs = long.tally.worth(age) / long.unit;
  const own = age < tally.until ? tally.worth(age) / unit : 0;
  return longs === 0 ? Number.POSITIVE_INFINITY : own / longs;
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
