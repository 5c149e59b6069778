/**
 * One addend of a score, as it is computed. The ledger is these entries put into words; there is no
 * second computation that could disagree with the score.
 */
import type { Pair } from '../../conditions/amount.ts';
import type { LedgerLine } from '../explanation.ts';
import type { Inactivity } from '../program.ts';
import { change, isZero } from './pair.ts';

export interface Entry extends Pair {
  readonly what: LedgerLine['what'];
  /** How many events the entry is about. */
  readonly events?: number;
  /** What made it, and for how many milliseconds the lead has been quiet, where that is known. */
  readonly inactivity?: Inactivity;
  readonly quiet?: number;
  /** Bounds of the cap or floor that made it. */
  readonly bound?: Pair;
}

/** The entry that leads from one running total to the next; none where nothing changed. */
export function step(
  what: Entry['what'],
  before: Pair,
  after: Pair,
  about: Pick<Entry, 'events' | 'bound'>,
): readonly Entry[] {
  const difference = change(before, after);
  return isZero(difference) ? [] : [{ what, ...difference, ...about }];
}
