/**
 * A finding: one diagnostic, whatever produced it. Everything that can go wrong for a user becomes
 * one of these values; exceptions are left for wrong usage and for bugs in Lockstep.
 */
import type { Place } from './place.ts';

export type Severity = 'error' | 'warning' | 'info';

/** How sure we are: proved by exhaustion, seen on data, a rule of thumb, or not settled. */
export type Certainty = 'proved' | 'observed' | 'heuristic' | 'undecided';

export interface RelatedPlace {
  readonly place: Place;
  readonly note: string;
}

export interface Finding {
  /** Permanent id of the check rule, `family/kebab-name`. */
  readonly rule: string;
  readonly severity: Severity;
  readonly certainty: Certainty;
  /** One sentence in business words: what is wrong, and with which definition. */
  readonly message: string;
  readonly place: Place;
  readonly related?: readonly RelatedPlace[];
  /** Why it matters to the two teams. */
  readonly why: string;
  /** What to do about it. */
  readonly remedy: string;
  /** The spelling that was probably meant. */
  readonly didYouMean?: string;
}
