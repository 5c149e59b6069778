/** Arithmetic on bounds. Sums, floors and caps act on both ends, so known stays known. */
import type { Pair } from '../../conditions/amount.ts';

export const ZERO: Pair = { least: 0, most: 0 };

export function exactly(value: number): Pair {
  return { least: value, most: value };
}

function add(a: Pair, b: Pair): Pair {
  return { least: a.least + b.least, most: a.most + b.most };
}

export function sum(pairs: readonly Pair[]): Pair {
  return pairs.reduce(add, ZERO);
}

/** What has to be added to `before` to make `after`; an addend of a ledger, so its ends may cross. */
export function change(before: Pair, after: Pair): Pair {
  return { least: after.least - before.least, most: after.most - before.most };
}

export function smaller(a: Pair, b: Pair): Pair {
  return { least: Math.min(a.least, b.least), most: Math.min(a.most, b.most) };
}

export function larger(a: Pair, b: Pair): Pair {
  return { least: Math.max(a.least, b.least), most: Math.max(a.most, b.most) };
}

export function isZero({ least, most }: Pair): boolean {
  return least === 0 && most === 0;
}
