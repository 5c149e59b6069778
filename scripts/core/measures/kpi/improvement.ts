/**
 * What a change made of a figure, in whole percent of what it was without the change: positive where
 * it moved in the direction that is good. Nearest whole percent, halves away from zero.
 */
import type { Direction } from './attainment.ts';
import { dividedRounded, scaled } from './scaled.ts';

/** `undefined` where it was nothing before: no percentage says how much more than nothing something is. */
export function improvementOf(without: number, withChange: number, better: Direction): number | undefined {
  const [before, after] = [scaled(without), scaled(withChange)];
  if (before === 0n) return undefined;
  const gain = better === 'higher' ? after - before : before - after;
  return Number(dividedRounded(gain * 100n, before < 0n ? -before : before));
}
