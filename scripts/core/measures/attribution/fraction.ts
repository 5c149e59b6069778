/** Exact fractions, in lowest terms and with a positive denominator. */
export interface Fraction {
  readonly over: bigint;
  readonly under: bigint;
}

export const ZERO: Fraction = { over: 0n, under: 1n };
export const ONE: Fraction = { over: 1n, under: 1n };

/** Division by nothing is a bug of whoever asks for it. */
export function fractionOf(over: bigint, under: bigint): Fraction {
  if (under === 0n) throw new RangeError('a fraction of nothing');
  const shared = greatestDivisor(over, under);
  const sign = under < 0n ? -1n : 1n;
  return shared === 0n ? ZERO : { over: (sign * over) / shared, under: (sign * under) / shared };
}

export function minus(one: Fraction, other: Fraction): Fraction {
  return fractionOf(one.over * other.under - other.over * one.under, one.under * other.under);
}

export function times(one: Fraction, other: Fraction): Fraction {
  return fractionOf(one.over * other.over, one.under * other.under);
}

export function dividedBy(one: Fraction, other: Fraction): Fraction {
  return fractionOf(one.over * other.under, one.under * other.over);
}

/** The same fractions as whole numbers in the same ratios. */
export function inWholes(fractions: readonly Fraction[]): readonly bigint[] {
  const under = fractions.reduce((common, fraction) => {
    return (common / greatestDivisor(common, fraction.under)) * fraction.under;
  }, 1n);
  return fractions.map((fraction) => fraction.over * (under / fraction.under));
}

function greatestDivisor(one: bigint, other: bigint): bigint {
  let [a, b] = [one < 0n ? -one : one, other < 0n ? -other : other];
  while (b !== 0n) [a, b] = [b, a % b];
  return a;
}
