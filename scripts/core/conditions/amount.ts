/**
 * "A value by case" (form F6), for every number a policy states: points, thresholds, caps, floors.
 * An unknown case widens the amount to a pair of bounds.
 */
import type { Test } from './test.ts';

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
