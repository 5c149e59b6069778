/**
 * What is reachable of a group of factors: each row gives one combination of the values of the nodes
 * that are complete (all their factors are in the group) and that a node beyond still reads. Scores
 * take thousands of values, so a row may hold a set of numbers `z` and say of each node its value as
 * `k·z + d`: sums that share addends stay together, apart by a constant.
 */
import type { FactorRow } from '../factor.ts';
import type { Construct } from '../leaf.ts';
import type { Bits } from './bits.ts';

export interface Table {
  readonly factors: readonly number[];
  readonly nodes: readonly number[];
  readonly rows: readonly Row[];
}

export interface Row {
  /** One for each node: `d`. Not a number where no one will ask any more. */
  readonly values: readonly number[];
  /** One for each node: `k`; absent where no value depends on `z`. */
  readonly times?: readonly number[];
  /** What `z` can be; present with `times`. */
  readonly set?: Bits;
  readonly doubt: Doubt;
  /** Constructs that the doubt comes from; none without. */
  readonly because: readonly Construct[];
  /** What it is made of: for each `z` in `set` at least one. */
  readonly sources: Source[];
}

/** Whether leads are known for all it is made of, some that may turn out otherwise, or not for all. */
export type Doubt = 0 | 1 | 2;

export type Source =
  /** A row of a factor. */
  | { readonly from: 'factor'; readonly factor: number; readonly row: number }
  /** Another row, whose own `z` gives this one by times and plus. */
  | { readonly from: 'row'; readonly row: Row; readonly times: number; readonly plus: number }
  /** Rows without a `z`, each of which is one. */
  | { readonly from: 'rows'; readonly rows: LiftedRow[] }
  | Joined;

export interface LiftedRow {
  readonly row: Row;
  readonly z: number;
}

/** A row of each of two tables; `z` is `a` times that of the one and `b` times that of the other. */
export interface Joined {
  readonly from: 'join';
  readonly left: Row;
  readonly right: Row;
  readonly x: Bits | undefined;
  readonly y: Bits | undefined;
  readonly a: number;
  readonly b: number;
  /** What `z` was before numbers beyond the limits were made one. */
  readonly set: Bits | undefined;
  readonly limits?: { readonly from: number; readonly to: number };
}

export type Doubting = Pick<Row, 'doubt' | 'because'>;

/** Whether a lead is known that has the answers of a row of a factor. */
export function doubtAbout({ part, because }: FactorRow): Doubting {
  const doubt = part === undefined ? 2 : because === undefined ? 0 : 1;
  return { doubt, because: because === undefined ? [] : [because] };
}
