/**
 * Shares of cases, and whether they reach a target. Everything is decided by whole counts: 899 of 1,000 do not keep
 * a promise of 90%, and are never shown as if they did.
 */
import { given } from '../../../agreement/given.ts';
import type { Kept, Share } from './result.ts';

/** `target` in whole percent, so that the percent shown never crosses it. */
export function shareOf(part: number, of: number, target?: number): Share {
  return { part, of, ...given('percent', of === 0 ? undefined : percentOf(part, of, target)) };
}

/** One decimal, nearest, halves up, in integers. */
function percentOf(part: number, of: number, target: number | undefined): number {
  const nearest = Math.floor((2000 * part + of) / (2 * of));
  const isRoundedIntoIt = target !== undefined && nearest >= target * 10 && part * 100 < of * target;
  // The other way round cannot be: what reaches a target of whole percent is rounded to no less than it.
  return (isRoundedIntoIt ? target * 10 - 1 : nearest) / 10;
}

export function reaches(part: number, of: number, target: number): boolean {
  return part * 100 >= of * target;
}

export interface Tally {
  readonly met: number;
  readonly missed: number;
  readonly open: number;
}

/**
 * Of a period that is over: kept, or missed, once no outcome of its open cases could change it. Of one that is on
 * nothing is settled, and where nothing was due there was nothing to keep.
 */
export function keptBy({ met, missed, open }: Tally, target: number, closed: boolean): Kept {
  const all = met + missed + open;
  if (!closed || all === 0) return 'open';
  if (reaches(met, all, target)) return 'kept';
  return reaches(met + open, all, target) ? 'open' : 'missed';
}

/** How many more of all cases so far may be missed: ⌊cases · (100 − target) / 100⌋ less those missed already. */
export function missesLeft({ met, missed, open }: Tally, target: number): number {
  return Math.floor(((met + missed + open) * (100 - target)) / 100) - missed;
}
