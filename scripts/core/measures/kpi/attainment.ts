/** Whether an actual reached its target, by the direction that is good. */
import { dividedRounded, scaled } from './scaled.ts';

export type Direction = 'higher' | 'lower';

export interface Attainment {
  /** `open` while the target or the actual is not known. */
  readonly is: 'met' | 'missed' | 'open';
  /** Whole percent of the target by which the actual is better (positive) or worse; nearest, halves away from zero. */
  readonly lead?: number;
}

export function attainmentOf(target: number | undefined, actual: number | undefined, better: Direction): Attainment {
  if (target === undefined || actual === undefined) return { is: 'open' };
  const [aim, reached] = [scaled(target), scaled(actual)];
  const difference = better === 'higher' ? reached - aim : aim - reached;
  const is = difference >= 0n ? 'met' : 'missed';
  return aim === 0n ? { is } : { is, lead: Number(dividedRounded(difference * 100n, aim < 0n ? -aim : aim)) };
}
