/**
 * Choosing by a seed: a multiplicative generator over 32 bits (the constants are those of
 * "mulberry32"), the same on every machine. Nothing here is for secrets.
 */
export interface Chance {
  /** A whole number from 0 up to, not including, `end`. */
  below(end: number): number;
  /** True in so many of a hundred. */
  percent(percent: number): boolean;
  one<T>(items: readonly T[]): T | undefined;
  /** At most so many of the items, in their order. */
  some<T>(items: readonly T[], most: number): readonly T[];
}

export function chanceFrom(seed: number): Chance {
  let state = seed >>> 0;
  const below = (end: number): number => {
    state = (state + 0x6d2b_79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) % Math.max(end, 1);
  };
  return {
    below,
    percent: (percent) => below(100) < percent,
    one: (items) => items[below(items.length)],
    some(items, most) {
      const wanted = below(Math.min(most, items.length) + 1);
      const places = new Set(Array.from({ length: wanted }, () => below(items.length)));
      return items.filter((_, place) => places.has(place));
    },
  };
}
