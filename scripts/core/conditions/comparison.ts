/**
 * What a value can be compared with. One interface for each comparison, with literals already in
 * the units of `value.ts`; `comparisons/<by>.ts` says all about each.
 */
import type { Amount } from './amount.ts';
import type { FieldType, Value } from './value.ts';

interface Node<By extends string> {
  readonly by: By;
  /** Type of the value on the left. */
  readonly type: FieldType;
}

/** One of the literals; text literals are folded. `is: x` is `in: [x]`. */
export interface InComparison extends Node<'in'> {
  readonly literals: readonly Exclude<Value, readonly string[]>[];
  /** Name of the list the literals come from, for English. */
  readonly list?: string;
}
export interface NotInComparison extends Node<'not_in'> {
  readonly literals: readonly Exclude<Value, readonly string[]>[];
  readonly list?: string;
}
/** Numbers, money and ordered choices (by rank, 0 first), dates and instants. */
export interface FromComparison extends Node<'from'> {
  readonly bound: Amount;
}
export interface AboveComparison extends Node<'above'> {
  readonly bound: Amount;
}
export interface BelowComparison extends Node<'below'> {
  readonly bound: Amount;
}
export interface UpToComparison extends Node<'up_to'> {
  readonly bound: Amount;
}
/** Folded words; any of them. */
export interface HasWordComparison extends Node<'has_word'> {
  readonly words: readonly string[];
}
export interface ContainsComparison extends Node<'contains'> {
  readonly texts: readonly string[];
}
export interface StartsWithComparison extends Node<'starts_with'> {
  readonly texts: readonly string[];
}
export interface EndsWithComparison extends Node<'ends_with'> {
  readonly texts: readonly string[];
}
/** Members of a list. */
export interface HasAnyComparison extends Node<'has_any'> {
  readonly members: readonly string[];
}
export interface HasAllComparison extends Node<'has_all'> {
  readonly members: readonly string[];
}
/** Durations: milliseconds against an instant, whole days against a date. */
export interface InLastComparison extends Node<'in_last'> {
  readonly duration: number;
}
export interface InNextComparison extends Node<'in_next'> {
  readonly duration: number;
}
export interface OlderThanComparison extends Node<'older_than'> {
  readonly duration: number;
}
/** Another field of the same type. */
export interface SameAsComparison extends Node<'same_as'> {
  readonly field: string;
}

/** Comparisons by the key that names them in YAML; `is`, `is_not`, `before`, `after` lower to others. */
export interface ComparisonByKey {
  readonly in: InComparison;
  readonly not_in: NotInComparison;
  readonly from: FromComparison;
  readonly above: AboveComparison;
  readonly below: BelowComparison;
  readonly up_to: UpToComparison;
  readonly has_word: HasWordComparison;
  readonly contains: ContainsComparison;
  readonly starts_with: StartsWithComparison;
  readonly ends_with: EndsWithComparison;
  readonly has_any: HasAnyComparison;
  readonly has_all: HasAllComparison;
  readonly in_last: InLastComparison;
  readonly in_next: InNextComparison;
  readonly older_than: OlderThanComparison;
  readonly same_as: SameAsComparison;
}

export type By = keyof ComparisonByKey;
export type Comparison = ComparisonByKey[By];
