/** What the SQL of a condition may refer to. NULL stands for missing and for unknown. */
import type { Dialect } from '../sql/dialect.ts';
import type { Fragment } from '../sql/fragment.ts';
import type { Amount } from './amount.ts';
import type { EventCount, RollUp, Test, ViewSide } from './test.ts';

/** What the comparison of one value may refer to. */
export interface ValueScope {
  readonly dialect: Dialect;
  /** BIGINT, epoch milliseconds. */
  readonly asOf: Fragment;
  /** BIGINT, whole days since 1970-01-01. */
  readonly asOfDate: Fragment;
  /** Value of a field; folded already where its type is text, a web address or a list of text. */
  field(id: string): Fragment;
  /** Both bounds of an amount. */
  amount(amount: Amount): { readonly least: Fragment; readonly most: Fragment };
}

/** BIGINT each, and NULL where nothing tells of the members; the points also where none holds. */
export interface SqlRolledUp {
  readonly members: Fragment;
  readonly holding: Fragment;
  readonly unknown: Fragment;
  readonly least: Fragment;
  readonly most: Fragment;
}

export interface SqlScope extends ValueScope {
  /** BIGINT number of events that count, NULL without a source of events. */
  count(count: EventCount): Fragment;
  /** Whether there was any event of these signals, NULL without a source of events. */
  happened(signals: readonly string[]): Fragment;
  condition(id: string): Fragment;
  /** BIGINT hundredths, NULL unless scored. */
  least(model: string): Fragment;
  most(model: string): Fragment;
  status(model: string): Fragment;
  grade(model: string): Fragment;
  cell(matrix: string): Fragment;
  reached(stages: readonly string[], inLast: number | undefined): Fragment;
  /** BIGINT number of records that say so, NULL without records. */
  timesReached(stages: readonly string[], inLast: number | undefined): Fragment;
  decision(criterion: string): Fragment;
  /** Rank of the stage at which a side sees the lead, −1 for none, NULL without events. */
  viewRank(side: ViewSide): Fragment;
  stageRank(stage: string): number;
  /** The members of the lead's account. */
  rolledUp(rollUp: RollUp): SqlRolledUp;
  /** Lowers a nested test. */
  test(test: Test): Fragment;
}
