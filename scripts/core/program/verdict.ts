/**
 * What judging says of one lead: the same columns in every back end. `undefined` is unknown or
 * does not apply; it prints as an empty cell.
 */
import type { Score } from '../conditions/subject.ts';

export interface Verdict {
  readonly lead: string;
  readonly asOf: number;
  /** By the gates alone: a stage, `disqualified`, or none. */
  readonly qualifiesFor?: string;
  /** Where the lead stands under the agreement. */
  readonly stage?: string;
  /** Which of the agreement's stage rules settled it. */
  readonly basis: Basis;
  /** What the CRM holds, and since when. */
  readonly recordedStage?: string;
  readonly recordedAt?: number;
  /** Reason code where the lead was disqualified, recycled, sent back or blocked. */
  readonly reason?: string;
  /** Ids that decided `qualifiesFor`, in file order: disqualifiers, fast track, or the stage itself. */
  readonly deciding: readonly string[];
  readonly scores: ReadonlyMap<string, Score>;
  /** Cell by matrix; no entry while not known. */
  readonly cells: ReadonlyMap<string, string>;
  /** Value by axis; no entry while not known. */
  readonly axes: ReadonlyMap<string, string>;
  /** Source fields the program reads that the lead does not give, in dictionary order. */
  readonly unknownFields: readonly string[];
}

/** In the order in which the rules are tried. */
export const BASES = [
  'blocked',
  'override',
  'disqualified',
  'recycled',
  'rejected',
  'timed-out',
  'recorded',
  'qualifies',
  'none',
] as const;
export type Basis = (typeof BASES)[number];
