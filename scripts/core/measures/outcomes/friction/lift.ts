/**
 * How much oftener something is found among the rejected than among the accepted: the ratio of the two
 * shares, with an interval by the log method (D. Katz, J. Baptista, S. P. Azen and M. C. Pike, "Obtaining
 * confidence intervals for the risk ratio in cohort studies", Biometrics 34, 1978, 469–474):
 *
 *     ln(r / R ÷ a / A) ± z · √(1/r − 1/R + 1/a − 1/A)
 *
 * Where it is found in none of one group, or in all of both, a logarithm or a width would make no sense; then a half is
 * added to each count and to each size (S. D. Walter, "The distribution of Levin's measure of attributable
 * risk", Biometrika 62, 1975, 371–374).
 */
import type { Lift } from './result.ts';

/** Two-sided quantiles of the normal distribution, for the levels that policies may name. */
const QUANTILES: ReadonlyMap<number, number> = new Map([
  [80, 1.281_551_565_544_6],
  [90, 1.644_853_626_951_473],
  [95, 1.959_963_984_540_054],
  [99, 2.575_829_303_548_901],
]);

/** How many of a group have it. */
export interface Part {
  readonly count: number;
  readonly of: number;
}

/** Neither group may be empty. `confidence` in percent, one of 80, 90, 95 and 99. */
export function liftOf(rejected: Part, accepted: Part, confidence: number): Lift {
  const z = QUANTILES.get(confidence);
  if (z === undefined) throw new RangeError(`no quantile for ${confidence}%`);
  const isDegenerate = rejected.count === 0 || accepted.count === 0 || (isAll(rejected) && isAll(accepted));
  const [r, a] = isDegenerate ? [halfMore(rejected), halfMore(accepted)] : [rejected, accepted];
  const ratio = r.count / r.of / (a.count / a.of);
  const width = z * Math.sqrt(1 / r.count - 1 / r.of + 1 / a.count - 1 / a.of);
  return { ratio, low: ratio * Math.exp(-width), high: ratio * Math.exp(width) };
}

function isAll({ count, of }: Part): boolean {
  return count === of;
}

function halfMore({ count, of }: Part): Part {
  return { count: count + 0.5, of: of + 0.5 };
}
