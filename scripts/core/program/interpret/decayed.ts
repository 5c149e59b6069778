/** What is left of points at an age. Integers only, so every engine agrees to the last hundredth. */
import type { Pair } from '../../conditions/amount.ts';
import { DAY_MS } from '../../conditions/value.ts';
import type { Decay } from '../program.ts';

export function decayed(points: Pair, age: number, { perMille }: Decay): Pair {
  const factor = perMille[Math.min(Math.floor(age / DAY_MS), perMille.length - 1)] ?? 1000;
  return { least: keep(points.least, factor), most: keep(points.most, factor) };
}

/** r(p, f) = sign(p) · ((|p| · f + 500) div 1000). */
function keep(points: number, perMille: number): number {
  const kept = Math.trunc((Math.abs(points) * perMille + 500) / 1000);
  return points < 0 && kept !== 0 ? -kept : kept;
}
