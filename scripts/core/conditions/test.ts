/**
 * Conditions as the program holds them: type-checked, references resolved, literals converted to
 * the units of `value.ts`. One interface for each operator; `operators/<op>.ts` says all about it.
 */
import type { Path } from '../diagnostics/place.ts';
import type { Amount } from './amount.ts';
import type { Comparison } from './comparison.ts';
import type { FieldType } from './value.ts';

/** Where a condition stands in the policies, for explanations and text splices. */
export interface Origin {
  readonly file: string;
  readonly path: Path;
}

interface Node<Op extends string> {
  readonly op: Op;
  readonly origin: Origin;
}

export interface AllTest extends Node<'all'> {
  readonly of: readonly Test[];
}
export interface AnyTest extends Node<'any'> {
  readonly of: readonly Test[];
}
export interface NotTest extends Node<'not'> {
  readonly of: Test;
}
export interface AtLeastTest extends Node<'at_least'> {
  readonly n: number;
  readonly of: readonly Test[];
}

/** A typed slot of a lead under all its comparisons, each of which must hold. */
export interface FieldTest extends Node<'field'> {
  readonly field: string;
  readonly by: readonly Comparison[];
}

/** How many of the fields are known, or whether the one is; the only test of presence. */
export interface KnownTest extends Node<'known'> {
  readonly fields: readonly string[];
  readonly count: Bounds;
}

/** A number against what it was; bounds in whole percent more. */
export interface ChangeTest extends Node<'change'> {
  readonly of: Measured;
  readonly bounds: Bounds;
}
/** Two fields of one type; no change is known from less than `baseFrom`, in units of it, or from nothing. */
export interface Measured {
  readonly field: string;
  readonly since: string;
  readonly type: FieldType;
  readonly baseFrom?: number;
}

/** A count of events. */
export interface SignalTest extends Node<'signal'> {
  readonly count: EventCount;
  readonly times: Bounds;
}
/** Any event of a signal declared to say something about intent has happened. */
export interface AnySignalTest extends Node<'any_signal'> {
  readonly signals: readonly string[];
}

export interface ScoreTest extends Node<'score'> {
  readonly model: string;
  readonly bounds: Bounds;
}
export interface GradeTest extends Node<'grade'> {
  readonly model: string;
  readonly grades: readonly string[];
}
export interface CellTest extends Node<'cell'> {
  readonly matrix: string;
  /** Models of its two axes: the test is false where one of them does not apply. */
  readonly rows: string;
  readonly columns: string;
  readonly cells: readonly string[];
}

/** The records say one of the stages was entered at or before `as_of`, if given within the window. */
export interface ReachedTest extends Node<'reached'> {
  readonly stages: readonly string[];
  readonly inLast?: number;
  /** How many records say so; at least one unless given. */
  readonly times?: Bounds;
}
/** A criterion was recorded as evidence since the last recycling. */
export interface DecisionTest extends Node<'decision'> {
  readonly criterion: string;
}
export interface ConditionTest extends Node<'condition'> {
  readonly condition: string;
}
/** One side's view of the lead lies at one of the stages. */
export interface ViewTest extends Node<'view'> {
  readonly side: ViewSide;
  readonly stages: readonly string[];
}
/** The two teams have not agreed: always unknown. */
export interface NotAgreedTest extends Node<'not_agreed'> {
  readonly question: string;
}

/** Whether all parts are needed or one is enough is not agreed. */
export interface UnsettledTest extends Node<'unsettled'> {
  readonly of: readonly Test[];
  readonly question?: string;
}
/** Defined elsewhere; a field may carry its result. */
export interface PrivateTest extends Node<'private'> {
  readonly what: string;
  readonly field?: string;
}

/** Members of the lead's account: at least one for which the condition holds, or none. */
export interface AnyOfTest extends Node<'any_of'> {
  readonly rollUp: RollUp;
}
export interface NoneOfTest extends Node<'none_of'> {
  readonly rollUp: RollUp;
}
/** How many there are, the highest of a number they have, or all of them added up. */
export interface CountOfTest extends Node<'count_of'> {
  readonly rollUp: RollUp;
  readonly bounds: Bounds;
}
export interface HighestOfTest extends Node<'highest_of'> {
  readonly rollUp: RollUp;
  readonly bounds: Bounds;
}
export interface SumOfTest extends Node<'sum_of'> {
  readonly rollUp: RollUp;
  readonly bounds: Bounds;
}
/** The furthest of the stages that are recorded of people of the account is one of these. */
export interface MostAdvancedTest extends Node<'most_advanced'> {
  readonly rollUp: RollUp;
  readonly stages: readonly string[];
}

export type ViewSide = 'marketing' | 'sales' | 'agreed';

/** Operators by the key that names them in YAML. */
export interface TestByOp {
  readonly all: AllTest;
  readonly any: AnyTest;
  readonly not: NotTest;
  readonly at_least: AtLeastTest;
  readonly field: FieldTest;
  readonly known: KnownTest;
  readonly change: ChangeTest;
  readonly signal: SignalTest;
  readonly any_signal: AnySignalTest;
  readonly score: ScoreTest;
  readonly grade: GradeTest;
  readonly cell: CellTest;
  readonly reached: ReachedTest;
  readonly decision: DecisionTest;
  readonly condition: ConditionTest;
  readonly view: ViewTest;
  readonly not_agreed: NotAgreedTest;
  readonly unsettled: UnsettledTest;
  readonly private: PrivateTest;
  readonly any_of: AnyOfTest;
  readonly none_of: NoneOfTest;
  readonly count_of: CountOfTest;
  readonly highest_of: HighestOfTest;
  readonly sum_of: SumOfTest;
  readonly most_advanced: MostAdvancedTest;
}

export type Op = keyof TestByOp;
export type Test = TestByOp[Op];

/** Bounds on a number; each one given must hold. `from` and `up_to` include their value. */
export interface Bounds {
  readonly from?: Amount;
  readonly above?: Amount;
  readonly below?: Amount;
  readonly up_to?: Amount;
}

/** The members of an account taken together: people, or the rows of a subject that belongs to accounts. */
export interface RollUp {
  /** `PERSON`, or the id of a subject. */
  readonly of: string;
  /** About the member; it asks nothing of the account. */
  readonly where?: Test;
  readonly by: 'count' | 'highest' | 'sum';
  /** What is compared or added up; counting needs none. */
  readonly value?: RollUpValue;
}
export type RollUpValue =
  | { readonly of: 'score'; readonly model: string }
  /** A number or money. */
  | { readonly of: 'field'; readonly field: string }
  /** Its place on the path, −1 for none and beside it. */
  | { readonly of: 'recorded-stage'; readonly path: readonly string[] };

/** The subject that leads are. */
export const PERSON = 'person';

/** Which events count: those of a signal whose properties pass, newest for each key, in a window. */
export interface EventCount {
  readonly signal: string;
  readonly where: readonly PropertyTest[];
  /** `day` counts whole UTC days, a property id counts its values; missing values do not count. */
  readonly distinct?: { readonly by: 'day' } | { readonly by: 'property'; readonly property: string };
  /** Milliseconds; holds if 0 ≤ as_of − at < inLast. */
  readonly inLast?: number;
  /** Only events later than the newest recorded entry into any stage or side; all where there is none. */
  readonly since?: 'current-stage';
}

export interface PropertyTest {
  readonly property: string;
  readonly by: readonly Comparison[];
}
