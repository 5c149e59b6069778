/**
 * Figures as written in policies, in ten-thousandths, so that everything worked out from them is done
 * in integers. Figures have at most four decimals.
 */
export const SCALE = 10_000n;

export function scaled(figure: number): bigint {
  return BigInt(Math.round(figure * Number(SCALE)));
}

export function unscaled(value: bigint): number {
  return Number(value) / Number(SCALE);
}

/** Nearest whole number, halves away from zero; the divisor is positive. */
export function dividedRounded(dividend: bigint, divisor: bigint): bigint {
  const half = dividend < 0n ? -divisor : divisor;
  return (2n * dividend + half) / (2n * divisor);
}

/** Smallest whole number not below the quotient; both are positive. */
export function dividedUp(dividend: bigint, divisor: bigint): bigint {
  return (dividend + divisor - 1n) / divisor;
}
