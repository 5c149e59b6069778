/**
 * What `kpi` has found, as plain JSON. A period of a number has one origin: what somebody typed in wins, and what can
 * be worked out from the CRM tables is used where nothing is typed in. Numbers are in the unit of the metric, rounded
 * once; whatever is worked out of several is worked out of the exact ones.
 */
import type { Unit } from '../../agreement/units.ts';
import type { Provenance } from '../provenance.ts';
import type { Attainment, Direction } from './attainment.ts';

export interface KpisMeasured {
  /** ISO 8601, UTC. */
  readonly asOf: string;
  /** ISO 4217. */
  readonly currency: string;
  /** In the order of time, a year before its quarters. */
  readonly periods: readonly PeriodMeasured[];
  /** In the order of the policy, each followed by its other readings. */
  readonly metrics: readonly MetricMeasured[];
  readonly quantities: readonly QuantityMeasured[];
  readonly studies: readonly StudyMeasured[];
  /** What holds for all figures that were worked out. */
  readonly caveats: readonly string[];
}

export interface PeriodMeasured {
  readonly id: string;
  readonly title: string;
  /** First and last day, `2026-07-01`. */
  readonly from: string;
  readonly until: string;
  /** Longer period it is a part of. */
  readonly within?: string;
  readonly state: 'over' | 'running' | 'ahead';
}

export interface MetricMeasured {
  /** `speed-to-lead`, or `speed-to-lead/nine-in-ten` for another reading of it. */
  readonly id: string;
  /** Metric that this is another reading of. */
  readonly readingOf?: string;
  readonly title: string;
  readonly unit: Unit;
  readonly better: Direction;
  readonly accountable: string;
  readonly contributing: string;
  /** The formula in words. */
  readonly formula: string;
  /** First day of the definition in force, where figures are shown that are older: the series has a break there. */
  readonly changedOn?: string;
  /** Periods that have a target, an actual, or a reason why there is none; those of `periods`, in their order. */
  readonly figures: readonly FigureMeasured[];
}

export interface FigureMeasured {
  /** `lead-conversion-rate/fy27-q1`; the rows behind it go by it. */
  readonly figure: string;
  readonly period: string;
  readonly target?: number;
  /** Id of the goal that gives the target. */
  readonly goal?: string;
  readonly actual?: number;
  /** Of the actual; absent where there is none. */
  readonly origin?: Origin;
  /** Report that a typed-in actual was read off. */
  readonly reportedIn?: string;
  /** `open` while the period runs, and where target or actual is missing. */
  readonly attainment: Attainment;
  /** What a computed figure was worked out from, above and below the line. */
  readonly above?: readonly Operand[];
  readonly below?: readonly Operand[];
  /** How many values a percentile was taken of. */
  readonly values?: number;
  /** Counted beside it, never in it. */
  readonly apart: readonly Apart[];
  readonly caveats: readonly Caveat[];
  /** Why there is no actual. */
  readonly cannotTell?: readonly CannotTell[];
  /** Of what was counted in the CRM tables. */
  readonly provenance?: Provenance;
}

export type Origin = 'typed' | 'computed';

/** A quantity, a metric, or one side of a conversion; the latter has no id. */
export interface Operand {
  readonly id?: string;
  readonly title: string;
  readonly unit: Unit;
  readonly value: number;
  readonly origin: Origin;
}

export interface Apart {
  readonly what:
    | 'undecided' // handed over, and there is still time to decide
    | 'never' // the clock began, and what ends it has not happened
    | 'immature' // has not had the whole time yet
    | 'running' // clocks that are not due
    | 'unknown' // the condition under `when` cannot be decided
    | 'nameless' // does not say which opportunity it belongs to
    | 'worthless'; // does not say what it is worth
  readonly count: number;
  /** "8 leads nobody has decided on, and whose time is not over". */
  readonly text: string;
  /** Its rows go by it. */
  readonly figure: string;
}

export interface Caveat {
  readonly what:
    | 'so-far' // the period is not over
    | 'redefined' // of an earlier definition, or counted by a later one than was in force
    | 'begins-late' // the tables begin inside the period
    | 'immature' // some had less than the whole time
    | 'mixed'; // worked out from typed-in figures among others
  readonly text: string;
}

export interface CannotTell {
  readonly why:
    | 'identity' // too many records nobody knows the person of
    | 'table' // a table is missing, or begins only later
    | 'not-typed-in' // no record tells it, and nobody typed it in
    | 'nothing-below' // the line would be drawn over zero
    | 'no-values' // nothing to take a percentile of
    | 'few' // fewer than the smallest cohort
    | 'not-begun' // the period lies ahead
    | 'operand' // something it is worked out from cannot be told
    | 'credit' // needs revenue credited by an attribution model
    | 'no-beginning' // a running total in a period that is part of none
    | 'calendar'; // a time on a calendar that cannot be told in its unit
  /** A sentence. */
  readonly text: string;
}

export interface QuantityMeasured {
  readonly id: string;
  readonly title: string;
  readonly unit: Unit;
  /** Where it comes from, in words. */
  readonly drawn: string;
  readonly values: readonly ValueMeasured[];
}

export interface ValueMeasured
  extends Pick<FigureMeasured, 'reportedIn' | 'apart' | 'caveats' | 'cannotTell' | 'provenance'> {
  /** `deals-won/fy27-q1`. */
  readonly figure: string;
  readonly period: string;
  /** Of a quantity with one value for each lead, such as a time: absent. */
  readonly value?: number;
  readonly origin?: Origin;
  /** How many cases it was counted from. */
  readonly cases?: number;
}

export interface StudyMeasured {
  readonly id: string;
  readonly title: string;
  readonly population: string;
  readonly without: string;
  readonly with: string;
  readonly results: readonly ResultMeasured[];
}

export interface ResultMeasured {
  /** Id and title of the metric. */
  readonly metric: string;
  readonly title: string;
  readonly unit: Unit;
  readonly better: Direction;
  readonly without: number;
  readonly with: number;
  /** Whole percent of what it was without, positive where it is better; absent where it was nothing before. */
  readonly improvement?: number;
}
