/**
 * What other definitions would have made of leads that were handed over: each judged under both versions at the
 * instant it was handed over, and compared with what became of it. What it would have refused of deals
 * that were won is to be regretted; what it would have spared of refusals is not.
 */
import type { CellCount } from '../small-cells.ts';

export interface Regret {
  /** Leads handed over in the period, and those of them that the old version lets pass. */
  readonly handovers: number;
  readonly passed: number;
  /** That the new version would not have handed over. */
  readonly refused: CellCount;
  /** Of these: deals that were won, with what they are worth in minor units, */
  readonly won: CellCount;
  readonly wonAmount?: number;
  /** leads that sales had accepted (the won ones among them), refused, and not answered. */
  readonly accepted: CellCount;
  readonly rejected: CellCount;
  readonly unanswered: CellCount;
  /** Of all that the old version let pass, to compare with. */
  readonly of: { readonly won: number; readonly accepted: number; readonly rejected: number };
  /** Handed over although the old version says no, and let pass by the new one. */
  readonly nowWithinRules: CellCount;
  /** Ids of some that would have been refused although they were won; only where ids are asked for. */
  readonly examples: readonly string[];
}

/** Regret at one stage, and what the change means for the work of whoever takes leads over there. */
export interface StageOutcomes {
  readonly stage: string;
  readonly title: string;
  readonly regret: Regret;
  readonly work: Work;
}

/** Absent numbers cannot be told: no policy says how long a lead takes. */
export interface Work {
  /** People not handed over today who would be under the new version and are not under the old, and the other way round. */
  readonly gained: CellCount;
  readonly lost: CellCount;
  /** Minutes that the refusals spared had taken. */
  readonly sparedMinutes?: number;
  /** Minutes for the leads gained, and for those lost, at what a refused lead takes. */
  readonly gainedMinutes?: number;
  readonly lostMinutes?: number;
}

/** Of a review of a change. */
export interface Outcomes {
  /** File or folder of the CRM tables, as it was named. */
  readonly of: string;
  readonly madeUp: boolean;
  readonly period: { readonly from: string; readonly until: string };
  readonly currency?: string;
  /** Why nothing can be told, as a clause. */
  readonly cannotTell?: string;
  readonly stages: readonly StageOutcomes[];
  /** What has to be known to trust it neither too little nor too much. */
  readonly caveats: readonly string[];
}
