/**
 * Proofs about two versions of a program at one instant; of one version, when both are the same. About
 * `qualifies_for` and everything below it, for one person without stage records: what the records latch
 * and what an account adds is not proved here.
 */

import type { Moment } from '../program/interpret/past.ts';
import type { Lead } from '../program/lead.ts';
import type { Program } from '../program/program.ts';
import type { Observation, Reach } from './reach.ts';

export interface Analysis extends Versions {
  /** Steps are combinations tried, never seconds: the same question has the same answer everywhere. */
  reach(observations: readonly Observation[], steps?: number): Reach;
  /** The smallest lead of which the same is seen, as near to a sample lead as can be. Costs some judgings: ask it of leads to be shown. */
  smallest(observations: readonly Observation[], lead: Lead): Shown;
}

/** A lead to be shown. */
export interface Shown {
  readonly lead: Lead;
  /** The id of the sample lead it is made from, if it is. */
  readonly like?: string;
}

export interface Versions {
  readonly base: Program;
  readonly head: Program;
  readonly moment: Moment;
  /** Leads that witnesses should look like, where they can. */
  readonly samples: readonly Lead[];
}
