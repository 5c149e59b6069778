/** Written by `generate` from the operators in scripts/core/conditions; change those instead. */

/** Conditions by the key that names their operator. */

export interface ConditionByOp {
  readonly all: AllCondition;
  readonly any: AnyCondition;
  readonly not: NotCondition;
  readonly at_least: AtLeastCondition;
  readonly any_of: AnyOfCondition;
  readonly none_of: NoneOfCondition;
  readonly count_of: CountOfCondition;
  readonly highest_of: HighestOfCondition;
  readonly sum_of: SumOfCondition;
  readonly most_advanced: MostAdvancedCondition;
  readonly field: FieldCondition;
  readonly known: KnownCondition;
  readonly change: ChangeCondition;
  readonly signal: SignalCondition;
  readonly any_signal: AnySignalCondition;
  readonly score: ScoreCondition;
  readonly grade: GradeCondition;
  readonly cell: CellCondition;
  readonly reached: ReachedCondition;
  readonly decision: DecisionCondition;
  readonly condition: ConditionCondition;
  readonly view: ViewCondition;
  readonly not_agreed: NotAgreedCondition;
  readonly unsettled: UnsettledCondition;
  readonly private: PrivateCondition;
}

export type Condition = ConditionByOp[keyof ConditionByOp];

/** Every part holds. */
export interface AllCondition {
  readonly all: Conditions;
}

/** At least one part holds. */
export interface AnyCondition {
  readonly any: Conditions;
}

/** The condition does not hold. While it is unknown, so is this. */
export interface NotCondition {
  readonly not: Condition;
}

/** At least so many of the parts hold, whichever they are. */
export interface AtLeastCondition {
  readonly at_least: number;
  readonly of: Conditions;
}

/** The account has at least one such member. Unknown while one that is not known may be it, or nothing tells of them. */
export interface AnyOfCondition {
  readonly any_of: string;
  readonly over: "account";
  readonly where?: Condition;
}

/** The account has no such member. Unknown while one that is not known may be it, or nothing tells of them. */
export interface NoneOfCondition {
  readonly none_of: string;
  readonly over: "account";
  readonly where?: Condition;
}

/** How many such members the account has. Members that are not known are not counted; if that is all of them, it is unknown. */
export interface CountOfCondition {
  readonly count_of: string;
  readonly over: "account";
  readonly where?: Condition;
  readonly from?: Bound;
  readonly above?: Bound;
  readonly below?: Bound;
  readonly up_to?: Bound;
}

/** The highest score, or the highest number, among the members of the account. Members that are not known are passed over; false where there is nobody, unknown where nobody is known. */
export interface HighestOfCondition {
  readonly highest_of: string;
  readonly over: "account";
  readonly score?: string;
  readonly field?: string;
  readonly where?: Condition;
  readonly from?: Bound;
  readonly above?: Bound;
  readonly below?: Bound;
  readonly up_to?: Bound;
}

/** A score, or a number, of the members of the account added up. Members that are not known add nothing; if that is all of them, it is unknown. */
export interface SumOfCondition {
  readonly sum_of: string;
  readonly over: "account";
  readonly score?: string;
  readonly field?: string;
  readonly where?: Condition;
  readonly from?: Bound;
  readonly above?: Bound;
  readonly below?: Bound;
  readonly up_to?: Bound;
}

/** The furthest of the stages that the records hold of the people of the account. People without records are passed over; unknown where that is all of them. */
export interface MostAdvancedCondition {
  readonly most_advanced: "person";
  readonly over: "account";
  readonly where?: Condition;
  readonly is?: string;
  readonly in?: readonly string[];
  readonly from?: string;
}

/** A field of the lead under one or more comparisons, each of which has to hold. A missing value is unknown. */
export interface FieldCondition {
  readonly field: string;
  readonly is?: Literal;
  readonly is_not?: Literal;
  readonly in?: Literals;
  readonly not_in?: Literals;
  readonly from?: Bound;
  readonly above?: Bound;
  readonly below?: Bound;
  readonly up_to?: Bound;
  readonly before?: Bound;
  readonly after?: Bound;
  readonly has_word?: Texts;
  readonly contains?: Texts;
  readonly starts_with?: Texts;
  readonly ends_with?: Texts;
  readonly has_any?: Members;
  readonly has_all?: Members;
  readonly in_last?: Duration;
  readonly in_next?: Duration;
  readonly older_than?: Duration;
  readonly same_as?: string;
}

/** A field is known, or so many of several fields are. Never unknown itself. */
export interface KnownCondition {
  readonly known: string | {
    readonly from?: number;
    readonly below?: number;
    readonly of: readonly string[];
  };
}

/** How much a number has changed against an earlier one, in percent. Unknown while one of them is missing, and where the earlier one is not above zero or below `base_from`. */
export interface ChangeCondition {
  readonly change: {
    readonly field: string;
    readonly since: string;
    readonly base_from?: number;
  };
  readonly from?: PercentBound;
  readonly above?: PercentBound;
  readonly below?: PercentBound;
  readonly up_to?: PercentBound;
}

/** Events of a signal that count; at least one unless `times` says otherwise. Unknown only for a lead that came without events. */
export interface SignalCondition {
  readonly signal: string;
  readonly where?: { readonly [key: string]: Comparisons };
  readonly distinct?: string;
  readonly in_last?: Duration;
  readonly since?: "current-stage";
  readonly times?: {
    readonly from?: Bound;
    readonly above?: Bound;
    readonly below?: Bound;
    readonly up_to?: Bound;
  };
}

/** Any signal has happened that marketing, sales or both count as a stage. */
export interface AnySignalCondition {
  readonly any_signal: true;
}

/** The points of a scoring model lie within bounds. False where the model does not apply. */
export interface ScoreCondition {
  readonly score: string;
  readonly from?: Bound;
  readonly above?: Bound;
  readonly below?: Bound;
  readonly up_to?: Bound;
}

/** The grade that a scoring model gives. Unknown while the score may still fall in two bands. */
export interface GradeCondition {
  readonly grade: string;
  readonly is?: string;
  readonly in?: readonly string[];
  readonly from?: string;
}

/** What a matrix says of two grades. False where one of its models does not apply. */
export interface CellCondition {
  readonly cell: string;
  readonly is?: string;
  readonly in?: readonly string[];
}

/** The records say that a stage was entered, whenever that was. Unknown for a lead that came without records. */
export interface ReachedCondition {
  readonly reached: string | readonly string[];
  readonly in_last?: Duration;
  readonly times?: {
    readonly from?: Bound;
    readonly above?: Bound;
    readonly below?: Bound;
    readonly up_to?: Bound;
  };
}

/** A criterion was recorded as evidence since the lead was last recycled. Unknown for a lead that came without records. */
export interface DecisionCondition {
  readonly decision: string;
}

/** A named condition holds. */
export interface ConditionCondition {
  readonly condition: string;
}

/** The furthest stage that one side sees in any signal of the lead. Unknown for a lead that came without events. */
export interface ViewCondition {
  readonly view: 'marketing' | 'sales' | 'agreed';
  readonly is?: string;
  readonly from?: string;
}

/** The teams have not agreed on this yet, so it is unknown for every lead. */
export interface NotAgreedCondition {
  readonly not_agreed: string;
}

/** It is not agreed whether all of the parts are needed or one is enough: true if all hold, false if none does, else unknown. */
export interface UnsettledCondition {
  readonly unsettled: Conditions;
  readonly dispute?: string;
}

/** Something defined elsewhere that is not published here: what the imported field says, and unknown without one. */
export interface PrivateCondition {
  readonly private: string;
  readonly imported_as?: string;
}

/** What the value of a property is compared with; each comparison has to hold. */
export interface Comparisons {
  readonly is?: Literal;
  readonly is_not?: Literal;
  readonly in?: Literals;
  readonly not_in?: Literals;
  readonly from?: PlainBound;
  readonly above?: PlainBound;
  readonly below?: PlainBound;
  readonly up_to?: PlainBound;
  readonly before?: PlainBound;
  readonly after?: PlainBound;
  readonly has_word?: Texts;
  readonly contains?: Texts;
  readonly starts_with?: Texts;
  readonly ends_with?: Texts;
  readonly has_any?: Members;
  readonly has_all?: Members;
  readonly in_last?: Duration;
  readonly in_next?: Duration;
  readonly older_than?: Duration;
}

/** A value as the data dictionary declares it. Quote country codes, dates and instants. */
export type Literal = string | number | boolean;

/** A number, a value of an ordered choice, a date or an instant. */
export type PlainBound = number | string;

/** A number, a value of an ordered choice, a date or an instant; or one for each case: `first_match` with `otherwise`. */
export type Bound = number | string | {
  readonly first_match: readonly {
    readonly when: Condition;
    readonly value: PlainBound;
  }[];
  readonly otherwise: PlainBound;
};

/** Whole percent. */
export type Percent = string;

/** Whole percent; or some for each case: `first_match` with `otherwise`. */
export type PercentBound = string | {
  readonly first_match: readonly {
    readonly when: Condition;
    readonly value: Percent;
  }[];
  readonly otherwise: Percent;
};

/** A whole number of hours (`h`), days (`d`) or weeks (`w`). */
export type Duration = string;

/** With several, one of them is enough. */
export type Texts = string | readonly string[];

/** One member of a list, or several. */
export type Members = string | readonly string[];

/** Several values in brackets, or a named list written `$<id>`. */
export type Literals = string | readonly Literal[];

/** The parts; each is a condition. */
export type Conditions = readonly Condition[];

