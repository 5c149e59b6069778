/** The questions a back end asks of a database; a dialect is one file that answers them. */
import type { Fragment } from './fragment.ts';

export interface Dialect {
  readonly id: string;
  readonly title: string;
  /** Proved: CI runs it and compares every verdict. */
  readonly support: 'proved' | 'generated';
  /** Quoted identifier. */
  name(identifier: string): Fragment;
  text(value: string): Fragment;
  boolean(value: boolean): Fragment;
  /** Array of text literals. */
  textList(values: readonly string[]): Fragment;
  /** `fold` of `conditions/fold.ts`, by the same table. */
  fold(text: Fragment): Fragment;
  /** Folded text with separators as single spaces and a space at both ends; see `conditions/words`. */
  spaced(folded: Fragment): Fragment;
  contains(text: Fragment, part: Fragment): Fragment;
  startsWith(text: Fragment, part: Fragment): Fragment;
  endsWith(text: Fragment, part: Fragment): Fragment;
  /** The list has one, or all, of the literals. */
  hasAny(list: Fragment, members: readonly string[]): Fragment;
  hasAll(list: Fragment, members: readonly string[]): Fragment;
  /** What follows the last `@`. */
  domainOf(email: Fragment): Fragment;
  /** Truncating integer division. */
  divide(whole: Fragment, by: Fragment): Fragment;
  smaller(one: Fragment, other: Fragment): Fragment;
  larger(one: Fragment, other: Fragment): Fragment;
  /** The n-th entry, from 0, of an array of integers; the last one past its end. */
  entry(entries: readonly number[], index: Fragment): Fragment;
}
