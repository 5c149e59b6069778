/**
 * Choosing by a seed, on top of the generator that golden leads come from. Whole numbers only: what is made
 * is the same on every machine. A spread is given by its marks, values at even steps of the share of cases,
 * and everything between two marks is as likely as everything between the next two.
 */
import { chanceFrom } from '../../program/golden/chance.ts';

export type Weighted<T> = readonly [readonly [item: T, weight: number], ...(readonly (readonly [T, number])[])];

export interface Draw {
  /** From 0 up to, not including, `end`. */
  below(end: number): number;
  /** Both ends included. */
  between(least: number, most: number): number;
  /** True in so many of a thousand. */
  chance(perThousand: number): boolean;
  pick<T>(items: readonly [T, ...(readonly T[])]): T;
  weighted<T>(items: Weighted<T>): T;
  along(marks: readonly [number, ...(readonly number[])]): number;
}

const FINE = 1024;

/** Of one place of one seed; places need nothing of one another, so they can be made in any order. */
export function drawFrom(seed: number, place: number): Draw {
  const { below } = chanceFrom(Math.imul(seed + 1, 0x9e37_79b1) ^ Math.imul(place + 1, 0x85eb_ca6b));
  const pick = <T>(items: readonly [T, ...(readonly T[])]): T => items[below(items.length)] ?? items[0];
  return {
    below,
    between: (least, most) => least + below(most - least + 1),
    chance: (perThousand) => below(1000) < perThousand,
    pick,
    weighted(items) {
      let left = below(items.reduce((sum, [, weight]) => sum + weight, 0));
      for (const [item, weight] of items) {
        if (left < weight) return item;
        left -= weight;
      }
      return items[0][0];
    },
    along(marks) {
      if (marks.length === 1) return marks[0];
      const at = below((marks.length - 1) * FINE);
      const step = Math.floor(at / FINE);
      const [from = 0, until = 0] = marks.slice(step, step + 2);
      return from + Math.floor(((until - from) * (at % FINE)) / FINE);
    },
  };
}
