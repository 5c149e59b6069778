/**
 * The four relations between a number and a bound, where both may be known only as a pair. Each is
 * true if it holds at the worst ends, false if not even at the best, else unknown.
 */
import { type JsFragment, js } from '../js/fragment.ts';
import { type Fragment, NULL, sql } from '../sql/fragment.ts';
import type { Pair } from './amount.ts';
import type { JsPair } from './js-scope.ts';
import { certainly, type JsTruth } from './js-truth.ts';
import type { Bounds } from './test.ts';
import type { Truth } from './truth.ts';

/** Both ends in SQL; the same fragment twice where the number cannot vary. */
export interface SqlPair {
  readonly least: Fragment;
  readonly most: Fragment;
}

export type Relation = keyof Bounds;
export const RELATIONS = ['from', 'above', 'below', 'up_to'] as const satisfies readonly Relation[];

interface Ends {
  readonly holds: (one: number, other: number) => boolean;
  readonly sql: (one: Fragment, other: Fragment) => Fragment;
  readonly js: (one: JsFragment, other: JsFragment) => JsFragment;
  /** The bound lies below the number. */
  readonly isLower: boolean;
}

const ENDS: Readonly<Record<Relation, Ends>> = {
  from: {
    holds: (one, other) => one >= other,
    sql: (one, other) => sql`${one} >= ${other}`,
    js: (one, other) => js`${one} >= ${other}`,
    isLower: true,
  },
  above: {
    holds: (one, other) => one > other,
    sql: (one, other) => sql`${one} > ${other}`,
    js: (one, other) => js`${one} > ${other}`,
    isLower: true,
  },
  below: {
    holds: (one, other) => one < other,
    sql: (one, other) => sql`${one} < ${other}`,
    js: (one, other) => js`${one} < ${other}`,
    isLower: false,
  },
  up_to: {
    holds: (one, other) => one <= other,
    sql: (one, other) => sql`${one} <= ${other}`,
    js: (one, other) => js`${one} <= ${other}`,
    isLower: false,
  },
};

export function holds(relation: Relation, number: Pair, bound: Pair): Truth {
  const { holds: compare, isLower } = ENDS[relation];
  const surely = isLower ? compare(number.least, bound.most) : compare(number.most, bound.least);
  if (surely) return true;
  const possibly = isLower ? compare(number.most, bound.least) : compare(number.least, bound.most);
  return possibly ? undefined : false;
}

/** NULL where the number is. One comparison where both ends of both are the same. */
export function holdsSql(relation: Relation, number: SqlPair, bound: SqlPair): Fragment {
  const { sql: compare, isLower } = ENDS[relation];
  const surely = isLower ? compare(number.least, bound.most) : compare(number.most, bound.least);
  if (number.least === number.most && bound.least === bound.most) return sql`(${surely})`;
  const possibly = isLower ? compare(number.most, bound.least) : compare(number.least, bound.most);
  return sql`(${surely} OR (${possibly} AND ${NULL}))`;
}

/** The two halves of `holds`. */
export function holdsJs(relation: Relation, number: JsPair, bound: JsPair): JsTruth {
  const { js: compare, isLower } = ENDS[relation];
  const surely = isLower ? compare(number.least, bound.most) : compare(number.most, bound.least);
  if (number.least === number.most && bound.least === bound.most) return certainly(surely);
  const possibly = isLower ? compare(number.most, bound.least) : compare(number.least, bound.most);
  return { surely, possibly };
}

/** The whole numbers that satisfy plain bounds; empty where `lowest` is above `highest`. */
export function rangeOf(bounds: readonly (readonly [Relation, number])[]): {
  readonly lowest: number;
  readonly highest: number;
} {
  const range = { lowest: Number.NEGATIVE_INFINITY, highest: Number.POSITIVE_INFINITY };
  for (const [relation, value] of bounds) {
    if (relation === 'from') range.lowest = Math.max(range.lowest, value);
    if (relation === 'above') range.lowest = Math.max(range.lowest, value + 1);
    if (relation === 'below') range.highest = Math.min(range.highest, value - 1);
    if (relation === 'up_to') range.highest = Math.min(range.highest, value);
  }
  return range;
}
