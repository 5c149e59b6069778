/**
 * "A value by case" (form F6), for every number a policy states: points, thresholds, caps, floors.
 * An unknown case widens the amount to a pair of bounds.
 */
import type { Test } from './test.ts';
import type { Truth } from './truth.ts';

/** Integers: hundredths of a point, or the smallest unit of the field compared with. */
export interface Amount {
  /** Tried in order; the first true one gives the value. Empty for a plain number. */
  readonly cases: readonly { readonly when: Test; readonly value: number }[];
  readonly otherwise: number;
}

/** What is known of a number: it lies in `least … most`; known means equal. */
export interface Pair {
  readonly least: number;
  readonly most: number;
}

export function plain(value: number): Amount {
  return { cases: [], otherwise: value };
}

/** A number that is known. */
export function exactly(number: number): Pair {
  return { least: number, most: number };
}

export function isPlain({ cases }: Amount): boolean {
  return cases.length === 0;
}

/**
 * What an amount comes to: arms in order, the first true one ends it. An unknown arm before might
 * have been the one, so it widens the pair.
 */
export function evaluateAmount({ cases, otherwise }: Amount, judge: (when: Test) => Truth): Pair {
  const possible: number[] = [];
  for (const { when, value } of cases) {
    const truth = judge(when);
    if (truth !== false) possible.push(value);
    if (truth === true) return spanOf(possible);
  }
  return spanOf([...possible, otherwise]);
}

function spanOf(values: readonly number[]): Pair {
  return { least: Math.min(...values), most: Math.max(...values) };
}
