/**
 * Weights 2^(−age / half-life), in integers only. With age = q·h + r, the whole half-lives q are exact
 * shifts; of the rest the first twelve digits are kept: ⌊10¹² · 2^(−r/h)⌋ is the largest f with
 * f^h · 2^r ≤ 10^(12h), found by halving an interval. No weight becomes nothing, however old the touch,
 * because only the ratios of the weights of one path matter. The per mille table of scoring is coarser:
 * there points are rounded once and what is old may vanish.
 */
const SCALE = 10n ** 12n;

/** Ages and half-life in whole days; ages from 0, the half-life from 1. */
export function halfLifeWeights(ages: readonly number[], halfLife: number): readonly bigint[] {
  const oldest = Math.floor(Math.max(0, ...ages) / halfLife);
  return ages.map((age) => fraction(age % halfLife, halfLife) << BigInt(oldest - Math.floor(age / halfLife)));
}

function fraction(rest: number, halfLife: number): bigint {
  if (rest === 0) return SCALE;
  const [power, shift] = [BigInt(halfLife), BigInt(rest)];
  const most = SCALE ** power;
  let [least, above] = [SCALE / 2n, SCALE];
  while (above - least > 1n) {
    const middle = (least + above) / 2n;
    if ((middle ** power) << shift <= most) least = middle;
    else above = middle;
  }
  return least;
}
