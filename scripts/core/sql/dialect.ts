/** The questions a back end asks of a database; a dialect is one file that answers them. */
import type { CommonTable } from './common-table.ts';
import type { Fragment } from './fragment.ts';

export interface Dialect {
  readonly id: string;
  readonly title: string;
  /** Proved: CI runs it and compares every verdict. */
  readonly support: 'proved' | 'generated';
  /** What whoever offers the relations has to know of this engine, a sentence each. */
  readonly notes: readonly string[];
  /** Quoted identifier. */
  name(identifier: string): Fragment;
  text(value: string): Fragment;
  boolean(value: boolean): Fragment;
  /** Array of text literals. */
  textList(values: readonly string[]): Fragment;
  /** Column type for values of this shape. */
  type(shape: Shape): Fragment;
  /** NULL with the type of the shape, for a column that may be nothing else. */
  missing(shape: Shape): Fragment;
  /** The whole number in 64 bits, so that sums and products of small ones cannot overflow. */
  wide(number: Fragment): Fragment;
  /** `fold` of `conditions/fold.ts`, by the same table. */
  fold(text: Fragment): Fragment;
  /** Each member folded. */
  foldAll(list: Fragment): Fragment;
  /** Folded text with separators as single spaces and a space at both ends; see `conditions/words`. */
  spaced(folded: Fragment): Fragment;
  contains(text: Fragment, part: Fragment): Fragment;
  /** One of the parts, at least one, is in the text. Most engines compute the text again for each part. */
  containsAny(text: Fragment, parts: readonly string[]): Fragment;
  startsWith(text: Fragment, part: Fragment): Fragment;
  endsWith(text: Fragment, part: Fragment): Fragment;
  /** The list has one, or all, of the literals. */
  hasAny(list: Fragment, members: readonly string[]): Fragment;
  hasAll(list: Fragment, members: readonly string[]): Fragment;
  /** An array of the entries that are not NULL, in their order. */
  present(entries: readonly Fragment[]): Fragment;
  /** What follows the last `@`; NULL where there is none. */
  domainOf(email: Fragment): Fragment;
  /** Truncating integer division. */
  divide(whole: Fragment, by: Fragment): Fragment;
  /** Neither may be NULL. */
  smaller(one: Fragment, other: Fragment): Fragment;
  larger(one: Fragment, other: Fragment): Fragment;
  /** The smallest, or largest, of those that are not NULL. */
  smallest(numbers: readonly Fragment[]): Fragment;
  largest(numbers: readonly Fragment[]): Fragment;
  /** The n-th entry, from 0, of an array of integers; the last one past its end. */
  entry(entries: readonly number[], index: Fragment): Fragment;
  /** Aggregate: of the texts that are not NULL the last one, code point by code point. */
  lastText(text: Fragment): Fragment;
  /** Aggregate: the instants of those rows for which the condition is true; order does not matter. */
  instants(which: Fragment, at: Fragment): Fragment;
  /** One of such instants lies between the two, both included. FALSE where there are none or the list is NULL. */
  anyWithin(instants: Fragment, low: Fragment, high: Fragment): Fragment;
  /** A common table expression, computed once however often it is read; see `keep`. */
  expression(name: Fragment, query: Fragment): CommonTable;
  /** Where the engine copies expressions into what reads them: a statement that keeps a query as a temporary table. */
  keep: ((name: Fragment, query: Fragment) => Fragment) | undefined;
  /** A query with the settings that its meaning rests on. */
  settled(query: Fragment): Fragment;
  /** Statements to run before, in the same session. */
  readonly preamble: readonly Fragment[];
  /** A list as people of this engine write it; inside a statement it may be kept otherwise. */
  ownList(list: Fragment): Fragment;
  /** A query that gives these rows of literals; a cell is `NULL` where it is missing. */
  rows(columns: readonly TypedColumn[], rows: readonly (readonly Fragment[])[]): Fragment;
  /** A statement that creates the table. */
  create(table: TableMade): Fragment;
  /** Statements that spread the tables over the machines of a cluster, where the engine has a way of its own. */
  spread(tables: readonly TableMade[]): readonly Fragment[];
}

export interface TypedColumn {
  readonly name: string;
  readonly shape: Shape;
}

export interface TableMade {
  readonly name: string;
  readonly columns: readonly (TypedColumn & { readonly required: boolean })[];
  /** Columns its rows are kept in order by, if any. */
  readonly sortedBy: readonly string[];
}

export type Shape = 'text' | 'whole' | 'boolean' | 'text-list';

/** How text is folded and parted into words: the tables of `conditions`, carried into the database. */
export interface Folding {
  /** Letters with another form, and those forms in the same order. */
  readonly from: string;
  readonly to: string;
  /** Characters that count as white space. */
  readonly spaces: string;
  /** Folded characters that part words, beside white space. */
  readonly separators: string;
}
