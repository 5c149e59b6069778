/**
 * What is left of points at each age in whole days, in per mille. Worked out here, once, in integers
 * only, and carried into every back end as a table: no engine's powers or logarithms take part.
 */

/** Linear: all at once new, nothing from the end on; half a per mille rounds up. */
export function linearTable(days: number): readonly number[] {
  return Array.from({ length: days + 1 }, (_, age) => Math.floor((2000 * (days - age) + days) / (2 * days)));
}

/**
 * Half-life of h days: at age a the f nearest to 1000 · 2^(−a/h), a tie going up. f is right while
 * f − ½ ≤ 1000 · 2^(−a/h), that is (2f − 1)^h · 2^a ≤ 2000^h, so the last age at which at least f is
 * left is ⌊log₂(2000^h / (2f − 1)^h)⌋: one power and one length in bits for each f.
 */
export function halfLifeTable(days: number): readonly number[] {
  const whole = 2000n ** BigInt(days);
  const table: number[] = [];
  for (let left = 1000; left > 0; left -= 1) {
    const lastAge = bitLength(whole / BigInt(2 * left - 1) ** BigInt(days)) - 1;
    while (table.length <= lastAge) table.push(left);
  }
  return [...table, 0];
}

/** Steps: each share holds from its age until the next one's. Ages ascend from 0. */
export function stepTable(steps: readonly { readonly from: number; readonly perMille: number }[]): readonly number[] {
  const last = steps.at(-1)?.from ?? 0;
  return Array.from({ length: last + 1 }, (_, age) => steps.findLast(({ from }) => from <= age)?.perMille ?? 1000);
}

/** All of it until its end. */
export function expiryTable(days: number): readonly number[] {
  return [...Array.from({ length: days }, () => 1000), 0];
}

function bitLength(positive: bigint): number {
  return positive.toString(2).length;
}
