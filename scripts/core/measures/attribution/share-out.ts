/**
 * An amount shared out by integer weights so that nothing is lost: each part gets ⌊amount · w / W⌋, and
 * the minor units left over go one each to the parts with the largest remainders, of equal remainders
 * to the one that comes first (method of largest remainder, as seats are shared out by votes). Fewer
 * units are left over than there are parts, so one round is enough.
 */
export function shareOut(amount: bigint, weights: readonly bigint[]): readonly bigint[] {
  if (amount < 0n) return shareOut(-amount, weights).map((part) => -part);
  const whole = weights.reduce((sum, weight) => sum + weight, 0n);
  if (whole <= 0n) throw new RangeError('weights have to add up to more than nothing');
  const parts = weights.map((weight, place) => ({
    place,
    part: (amount * weight) / whole,
    remainder: (amount * weight) % whole,
  }));
  const left = Number(amount - parts.reduce((sum, { part }) => sum + part, 0n));
  const favoured = new Set(
    parts
      .toSorted((one, other) => compare(other.remainder, one.remainder) || one.place - other.place)
      .slice(0, left)
      .map(({ place }) => place),
  );
  return parts.map(({ part, place }) => (favoured.has(place) ? part + 1n : part));
}

function compare(one: bigint, other: bigint): number {
  return one < other ? -1 : one > other ? 1 : 0;
}
