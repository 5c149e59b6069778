/**
 * What became of the promises of both teams, as plain JSON: one entry for each service level in force, each with a
 * line for every period of its compliance. Counts are whole; a share keeps its two counts beside the rounded percent,
 * and whether a target was kept is decided by the counts.
 *
 * A case belongs to the period in which it began (a clock by its start, a lead by its hand-over), because the deadline
 * of a clock moves with its pauses. A period that is over may therefore hold cases that are still open: it is settled
 * once no outcome of theirs could change its answer. (F: `clocks` in `kpi` count by the start as well.)
 *
 * Weeks begin on Monday and months with their first day, in the company's zone. Quarters and years follow those among
 * the periods of the shared numbers that are made of whole months; where there are none they are those of the calendar.
 */
import type { BreachStep } from '../../../schema/policies.generated.ts';
import type { Provenance } from '../../provenance.ts';
import type { CellCount } from '../../small-cells.ts';

export interface ServiceLevelsMeasured {
  /** ISO 8601, UTC. */
  readonly asOf: string;
  readonly version: string;
  /** Zone in which periods begin. */
  readonly timeZone: string;
  /** The tables were made up, and whoever shows a figure has to say so. */
  readonly madeUp: boolean;
  /** In the order of the policy. */
  readonly levels: readonly LevelMeasured[];
  /** Marketing to sales and sales to marketing first. */
  readonly directions: readonly DirectionMeasured[];
  /** What a reader has to know, a sentence each. */
  readonly caveats: readonly string[];
}

export type LevelMeasured = ClockedMeasured | VolumeMeasured | AcceptanceMeasured | FilledMeasured | GivenMeasured;

export interface LevelBase {
  readonly id: string;
  readonly title: string;
  readonly owedBy: PartyMeasured;
  readonly owedTo: PartyMeasured;
  /** Present where no figure can be told, and why; then there are no periods. Never zero in its place. */
  readonly cannotTell?: CannotTell;
  readonly standing: Standing;
}

/** A team, or a role, never a person. */
export interface PartyMeasured {
  readonly id: string;
  readonly title: string;
  readonly isRole: boolean;
  /** Absent where the team is not defined. */
  readonly side?: 'marketing' | 'sales' | 'operations' | 'leadership';
}

/** `identity`: too many records of nobody known; `no-record`: no CRM record says it; else the table that is missing. */
export type CannotTell =
  | { readonly because: 'identity' | 'no-record' }
  | { readonly because: 'table'; readonly table: string };

/** `open`: nothing counted, or not settled yet. */
export type Kept = 'kept' | 'missed' | 'open';

/** How a level stands: by the latest period that is over, and beside it the running one so far. */
export interface Standing {
  readonly is: Kept | 'cannot-tell';
  /** First day of the period it is about; absent where none is over. */
  readonly from?: string;
  /** The running period, by what is counted so far; absent where it has not begun to count. */
  readonly running?: 'on-course' | 'behind';
}

export interface PeriodMeasured {
  /** Of the period of the shared numbers that it is, where it is one. */
  readonly id?: string;
  /** "Jul–Sep 2026", "Oct 2026", "12–18 Oct 2026". */
  readonly title: string;
  /** First and last day. */
  readonly from: string;
  readonly until: string;
  /** Its last day is over. */
  readonly closed: boolean;
  readonly kept: Kept;
  /** Its `figure`, such as `demo-response/2026-07-01`, stands for all its cases; those of parts of it go on from there. */
  readonly provenance: Provenance;
}

export interface Share {
  readonly part: number;
  readonly of: number;
  /** One decimal, nearest, halves up; but never across the target. Absent without a case. */
  readonly percent?: number;
}

export interface ComplianceTarget {
  readonly per: 'week' | 'month' | 'quarter' | 'year';
  /** Whole percent. */
  readonly percent: number;
  /** It is written; where nothing is, a promise is always kept and counted by the quarter. */
  readonly declared: boolean;
}

/** A clock, a number of attempts or a notice: each case has its own deadline. */
export interface ClockedMeasured extends LevelBase {
  readonly kind: 'clock' | 'attempts' | 'notice';
  readonly compliance: ComplianceTarget;
  readonly periods: readonly ClockedPeriod[];
}

export interface ClockedPeriod extends PeriodMeasured {
  readonly cases: number;
  readonly met: number;
  /** Done, but after the deadline. */
  readonly late: number;
  /** The deadline is over and it was never done. */
  readonly never: number;
  /** Not due yet. */
  readonly open: number;
  /** Whether the level applied when the clock started is not known: counted nowhere. */
  readonly undecided: number;
  /** met ÷ (met + late + never). */
  readonly attainment: Share;
  /** How many more of the cases so far may be missed; negative where too many are. Only of a period that is on. */
  readonly missesLeft?: number;
  /** Of those done, in time or late: working time from the start, or of a notice the time between, in milliseconds. */
  readonly time?: { readonly median: number; readonly ninetieth: number; readonly of: number };
  /** Those whose warning passed before it was done. Absent where the level warns nobody. */
  readonly warned?: number;
  /** Those whose hard limit passed before it was done. Absent where the level has none. */
  readonly hard?: number;
  /** What should have happened to the missed ones by now, in the order of the policy. */
  readonly steps: readonly StepMeasured[];
  /** The clock of whoever is in charge, which starts again with another person. Absent where there is none. */
  readonly owner?: OwnersClock;
  readonly breakdowns: readonly Breakdown[];
}

export interface StepMeasured {
  /** As written. */
  readonly after: string;
  readonly do: BreachStep['do'];
  readonly who?: PartyMeasured;
  readonly once: boolean;
  /** Cases for which its time had come before the thing was done; for `once`, leads. */
  readonly due: number;
  readonly figure: string;
}

export interface OwnersClock {
  /** Clocks that another person took over. */
  readonly restarted: number;
  readonly met: number;
  readonly missed: number;
  readonly open: number;
  readonly attainment: Share;
}

/** Cells of one to four cases are not told, nor one more where it would give them away. */
export interface Breakdown {
  readonly by: 'segment' | 'tier';
  readonly cells: readonly BreakdownCell[];
}
export interface BreakdownCell {
  /** Absent for those that belong to none. */
  readonly id?: string;
  readonly title: string;
  /** Met or missed. */
  readonly due: CellCount;
  /** Only where the cell is told. */
  readonly attainment?: Share;
}

export interface VolumeMeasured extends LevelBase {
  readonly kind: 'volume';
  readonly per: ComplianceTarget['per'];
  readonly stage: { readonly id: string; readonly title: string };
  /** Of the same periods a promise holds for, and those before without a target. */
  readonly periods: readonly VolumePeriod[];
}

export interface VolumePeriod extends PeriodMeasured {
  readonly count: number;
  /** The one in force on the first day; absent where none had begun. */
  readonly target?: number;
  readonly segments: readonly VolumeSegment[];
  /** Only of a period that is on and has a target. */
  readonly pace?: Pace;
}

export interface VolumeSegment {
  readonly id: string;
  readonly title: string;
  readonly count: CellCount;
  readonly target: number;
  /** By the count, also where it is not told. */
  readonly kept: Kept;
  readonly figure: string;
}

export interface Pace {
  readonly daysPast: number;
  readonly daysAll: number;
  /** Still to come; 0 once the target is reached. */
  readonly needed: number;
  readonly is: 'on-course' | 'behind';
}

export interface AcceptanceMeasured extends LevelBase {
  readonly kind: 'acceptance';
  readonly compliance: ComplianceTarget;
  readonly periods: readonly AcceptancePeriod[];
}

export interface AcceptancePeriod extends PeriodMeasured {
  readonly handedOver: number;
  /** Those past the deadline are accepted, refused or never decided; without a deadline, those decided. */
  readonly accepted: number;
  readonly refused: number;
  readonly neverDecided: number;
  /** Not past the deadline, whatever has become of them so far: counted in no share. */
  readonly notDue: { readonly accepted: number; readonly refused: number; readonly undecided: number };
  /** accepted ÷ (accepted + refused + never decided). */
  readonly acceptance: Share;
}

export interface FilledMeasured extends LevelBase {
  readonly kind: 'filled';
  readonly compliance: ComplianceTarget;
  readonly fields: readonly { readonly id: string; readonly title: string }[];
  readonly periods: readonly FilledPeriod[];
}

export interface FilledPeriod extends PeriodMeasured {
  readonly handedOver: number;
  readonly complete: number;
  readonly filled: Share;
  /** Hand-overs without the field, most first; fields that nobody lacked are left out. */
  readonly lacking: readonly { readonly field: string; readonly title: string; readonly count: CellCount }[];
}

/** Feedback and the like: no record says whether it was given. */
export interface GivenMeasured extends LevelBase {
  readonly kind: 'gives';
  readonly what: string;
  readonly every: ComplianceTarget['per'];
}

/** What one side owes the other, summed up. */
export interface DirectionMeasured {
  readonly by: string;
  readonly to: string;
  /** Levels by how they stand. */
  readonly kept: number;
  readonly missed: number;
  readonly open: number;
  readonly cannotTell: number;
  /** "Sales owes Marketing: 3 of 5 promises kept …" */
  readonly sentence: string;
}
