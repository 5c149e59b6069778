/**
 * Figures as written in policies, in ten-thousandths, so that everything worked out from them is done
 * in integers. `kpi/figure-too-fine` refuses figures with more than four decimals.
 */
const DECIMALS = 4;
export const SCALE = 10n ** BigInt(DECIMALS);
const WRITTEN = /^-?\d+(?:\.\d{1,4})?$/u;

/**
 * Through the digits as written: multiplied, a figure would no longer be exact above 9 · 10¹¹. Finer ones,
 * which the check refuses, are rounded.
 */
export function scaled(figure: number): bigint {
  const text = String(figure);
  const [whole = '', fraction = ''] = (WRITTEN.test(text) ? text : figure.toFixed(DECIMALS)).split('.');
  return BigInt(whole + fraction.padEnd(DECIMALS, '0'));
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
