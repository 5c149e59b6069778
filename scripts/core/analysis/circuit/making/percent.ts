/** Hundredths of a number, rounded once as scores are: sign(x) · ((|x| + 50) div 100). */
export function percentOf(hundredfold: number): number {
  const size = Math.trunc((Math.abs(hundredfold) + 50) / 100);
  return hundredfold < 0 && size !== 0 ? -size : size;
}

/** The least number whose hundredths reach so much. */
export function leastOfPercent(reached: number): number {
  return reached > 0 ? 100 * reached - 50 : 100 * reached - 49;
}
