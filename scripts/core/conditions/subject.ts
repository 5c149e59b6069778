/**
 * What a condition may ask of the lead being judged. The interpreter implements it; conditions know
 * nothing else of it.
 */

import type { Pair } from './amount.ts';
import type { EventCount, RollUp, ViewSide } from './test.ts';
import type { Truth } from './truth.ts';
import type { Value } from './value.ts';

export interface Subject {
  /** Epoch milliseconds. */
  readonly asOf: number;
  /** Whole days since 1970-01-01 in the company's zone. */
  readonly asOfDate: number;
  /** `undefined` is missing. */
  field(id: string): Value | undefined;
  /** Number of events that count, or `undefined` if the lead came without any source of events. */
  count(count: EventCount): number | undefined;
  condition(id: string): Truth;
  score(model: string): Score;
  /** Cell of a matrix, `undefined` while one of its two grades is not known. */
  cell(matrix: string): string | undefined;
  /** Unknown if the lead came without records. */
  reached(stages: readonly string[], inLast: number | undefined): Truth;
  /** How many records say so; `undefined` if the lead came without records. */
  timesReached(stages: readonly string[], inLast: number | undefined): number | undefined;
  /** Unknown if the lead came without records. */
  decision(criterion: string): Truth;
  /** Stage at which one side sees the lead; `null` for none, `undefined` without events. */
  view(side: ViewSide): string | null | undefined;
  /** Stage of the newest entry on record; `null` for none, `undefined` without records. */
  recordedStage(): string | null | undefined;
  /** What the members of the lead's account come to; `undefined` if nothing tells of them. */
  rollUp(rollUp: RollUp): RolledUp | undefined;
}

/** Members counted, and what those come to that are known. */
export interface RolledUp {
  /** All of them. */
  readonly members: number;
  /** The condition holds, and the value is known where there is one. */
  readonly holding: number;
  /** Skipped: the condition is unknown, or the value of one for which it holds. */
  readonly unknown: number;
  /** Highest or sum of those that hold: hundredths, units of the field, or a place on the path. */
  readonly points?: Pair;
}

/** A finished score. `points` in hundredths and only for the status `scored`. */
export interface Score {
  /** `scored`, `not-applicable`, `undetermined`, or a status the model declares. */
  readonly status: string;
  readonly points?: Pair;
  /** Known if both ends fall in one band of the model. */
  readonly grade?: string;
}
