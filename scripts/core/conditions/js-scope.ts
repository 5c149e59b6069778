/** What the JavaScript of a condition may refer to. */
import type { JsFragment } from '../js/fragment.ts';
import type { Amount } from './amount.ts';
import type { JsTruth, JsValue } from './js-truth.ts';
import type { EventCount, RollUp, Test, ViewSide } from './test.ts';

/** Both ends of a number; the same fragment twice where it cannot vary. */
export interface JsPair {
  readonly least: JsFragment;
  readonly most: JsFragment;
}

/** A finished score. Points and grade may be looked at only where it is scored. */
export interface JsScore {
  /** Not applicable, or disqualified: each test on it is false. */
  readonly ruledOut: JsFragment;
  readonly scored: JsFragment;
  readonly points: JsPair;
  /** Id of the grade. */
  readonly grade: JsValue;
}

/** What the comparison of one value may refer to. */
export interface JsValueScope {
  /** Epoch milliseconds. */
  readonly asOf: JsFragment;
  /** Whole days since 1970-01-01. */
  readonly asOfDate: JsFragment;
  /** Value of a field; folded already where its type is text, a web address or a list of text. */
  field(id: string): JsValue;
  /** Both bounds of an amount. */
  amount(amount: Amount): JsPair;
  /** A constant of the module, made once when it is loaded: a set of literals, a pattern, a table. */
  constant(hint: string, value: JsFragment): JsFragment;
  /** A value that is costly and may be asked for twice, computed once. */
  once(hint: string, value: JsFragment): JsFragment;
}

/** Numbers, to be looked at only where `known`; the points also only where some hold. */
export interface JsRolledUp {
  readonly known: JsFragment;
  readonly members: JsFragment;
  readonly holding: JsFragment;
  readonly unknown: JsFragment;
  readonly points: JsPair;
}

export interface JsScope extends JsValueScope {
  /** Number of events that count; not known without a source of events. */
  count(count: EventCount): JsValue;
  condition(id: string): JsTruth;
  score(model: string): JsScore;
  /** Id of the cell of a matrix. */
  cell(matrix: string): JsValue;
  /** Unknown without records. */
  reached(stages: readonly string[], inLast: number | undefined): JsTruth;
  /** Number of records that say so; not known without records. */
  timesReached(stages: readonly string[], inLast: number | undefined): JsValue;
  decision(criterion: string): JsTruth;
  /** Rank of the stage at which a side sees the lead, −1 for none; not known without events. */
  viewRank(side: ViewSide): JsValue;
  stageRank(stage: string): number;
  /** The members of the lead's account. */
  rolledUp(rollUp: RollUp): JsRolledUp;
  /** Compiles a nested test. */
  test(test: Test): JsTruth;
}
