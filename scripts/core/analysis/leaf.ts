/**
 * What an analysis asks of a lead, one question for each leaf. Leaves that can answer one another (two
 * bounds on one field, two counts of one signal) are answered together by a factor; leaves of different
 * factors are independent, which is what makes a proof possible.
 */
import type { Comparison } from '../conditions/comparison.ts';
import type { EventCount, ReachedTest, Test } from '../conditions/test.ts';
import type { CountRule, EventRule, Forgetting, Inactivity } from '../program/program.ts';
import type { Side } from './reach.ts';

export type Leaf =
  | FieldLeaf
  | KnownLeaf
  | BeganLeaf
  | FieldsLeaf
  | CountLeaf
  | PointsLeaf
  | QuietLeaf
  | RecordLeaf
  | FreeLeaf;

/** A source field (or the domain of an e-mail address in it) under one comparison with plain bounds. Answers a truth. */
export interface FieldLeaf {
  readonly leaf: 'field';
  readonly field: string;
  readonly domain: boolean;
  readonly comparison: Comparison;
}

/** Whether a source field has a value. Never unknown. */
export interface KnownLeaf {
  readonly leaf: 'known';
  readonly field: string;
  readonly domain: boolean;
}

/** How often inactivity takes its points from a lead of which no event is known; unknown without the field. */
export interface BeganLeaf {
  readonly leaf: 'began';
  readonly field: string;
  readonly inactivity: Inactivity;
}

/** A test that compares source fields with one another: `same_as`, `change`. Answers a truth. */
export interface FieldsLeaf {
  readonly leaf: 'fields';
  readonly fields: readonly string[];
  readonly test: Test;
  /** Derived fields that the test reads as domains of addresses: the field of the address for each. */
  readonly domains?: Readonly<Record<string, string>>;
}

/** How many events count, up to `enough`; unknown without a source of events. */
export interface CountLeaf {
  readonly leaf: 'count';
  readonly count: EventCount;
  readonly enough: number;
}

/** Hundredths of a point of a rule before its limits, its points being plain; unknown without a source of events. */
export interface PointsLeaf {
  readonly leaf: 'points';
  readonly rule: EventRule | CountRule;
  /** Less what this rule gives for the same events, which is never more. */
  readonly than?: EventRule | CountRule;
  readonly forgets: readonly Forgetting[];
}

/** How often inactivity takes its points by the newest event of one signal; `NEVER` if there is none. */
export interface QuietLeaf {
  readonly leaf: 'quiet';
  readonly signal: string;
  readonly inactivity: Inactivity;
}
/** More often than anything can be: no event. */
export const NEVER = Number.MAX_SAFE_INTEGER;

/** What stage records say. Answers a truth; false of a lead with records in which nothing stands. */
export interface RecordLeaf {
  readonly leaf: 'record';
  readonly asks: Pick<ReachedTest, 'stages' | 'inLast' | 'times'> | { readonly criterion: string };
}

/** A test no class of values is known for: it may come out in any way, whatever the lead. Answers a truth. */
export interface FreeLeaf {
  readonly leaf: 'free';
  readonly test: Test;
  readonly construct: Construct;
  /** The version that says what the test means; of both versions if they mean the same by it. */
  readonly side: Side;
}

/** Why a proof may stay open: the parts of the language whose leads the analysis cannot enumerate. */
export type Construct =
  | 'field-against-field'
  | 'growth'
  | 'text'
  | 'roll-up'
  | 'inactivity'
  | 'forgetting'
  | 'uncapped-count'
  | 'correlated-dates'
  | 'stage-records'
  | 'waiting'
  | 'not-agreed'
  | 'steps';

/** A truth, a whole number, or not known. */
export type Answer = boolean | number | undefined;

/**
 * Equal exactly if the leaves ask the same. Where a test was written makes no difference, nor what a choice
 * is called and which others there are: the circuit asks for values by id, never by rank.
 */
export function leafKey(leaf: Leaf): string {
  return JSON.stringify(leaf, (key, value: unknown) => (SAYS_NOTHING.has(key) ? undefined : value));
}

const SAYS_NOTHING: ReadonlySet<string> = new Set(['origin', 'title', 'id', 'list', 'values', 'also']);
