/**
 * Percentiles by nearest rank: of n values in ascending order the ⌈p·n/100⌉-th. It is always a value that occurred,
 * needs no interpolation, and the rank is found in integers, so that the 90th of ten values is the ninth in every
 * engine. (Oldest of the nine definitions in Hyndman and Fan, "Sample Quantiles in Statistical Packages", The American
 * Statistician 50 (1996), their first; F14 asks for it.)
 */

/** From 1; `percent` is a whole number from 1 to 100. 0 where there is no value. */
export function nearestRank(percent: number, count: number): number {
  return Math.floor((percent * count + 99) / 100);
}

/** In any order; `undefined` where there is none. */
export function percentileOf(values: readonly number[], percent: number): number | undefined {
  return values.toSorted((one, other) => one - other)[nearestRank(percent, values.length) - 1];
}
