/**
 * What an analysis answers: which outcomes of some observations are possible together over all leads, each
 * with a lead that shows it, and, by what is not listed, which are impossible.
 */
import type { Test } from '../conditions/test.ts';
import type { Lead } from '../program/lead.ts';
import type { Construct } from './leaf.ts';

export type Side = 'base' | 'head';

/** Something seen of a lead under one version of the program, or under both; outcomes are words. */
export type Observation =
  /** `true`, `false`, `unknown`. */
  | { readonly see: 'truth'; readonly side: Side; readonly test: Test }
  /** Whether it is surely true: `true`, `false`. */
  | { readonly see: 'holds'; readonly side: Side; readonly test: Test }
  /** A stage, `disqualified`, or `none`. */
  | { readonly see: 'qualifies-for'; readonly side: Side }
  /** Whether the lead qualifies for this stage, disqualifiers aside: `true`, `false`. */
  | { readonly see: 'qualifies'; readonly side: Side; readonly stage: string }
  /** `true`, `false`, `unknown`. */
  | { readonly see: 'disqualifier'; readonly side: Side; readonly id: string }
  /** A grade, `not-known`, or a status other than scored. */
  | { readonly see: 'grade'; readonly side: Side; readonly model: string }
  /** The cell, or `not-known`. */
  | { readonly see: 'cell'; readonly side: Side; readonly matrix: string }
  /** Points under base against points under head, `lower`, `equal`, `higher` (or `not-scored` where one is not), of this end. */
  | { readonly see: 'score-order'; readonly model: string; readonly end: 'least' | 'most' }
  /** The same of one rule of a model that both versions have, its own limits included. */
  | { readonly see: 'rule-order'; readonly model: string; readonly rule: string; readonly end: 'least' | 'most' }
  /** Whether the rule gives or takes points: `nothing`, `gives`, `takes`. */
  | { readonly see: 'rule-points'; readonly side: Side; readonly model: string; readonly rule: string }
  /** Whether the score reaches so many hundredths: `true`, `false`. */
  | { readonly see: 'score-from'; readonly side: Side; readonly model: string; readonly from: number }
  /** Which of these tests is the first to be surely true with none before it unknown: its place, `otherwise`, or `not-known`. */
  | { readonly see: 'first-match'; readonly side: Side; readonly of: readonly Test[] }
  /** Whether what is seen fits one of these descriptions in all its parts: `true`, `false`. One question is cheaper than all combinations. */
  | { readonly see: 'meets'; readonly any: readonly Description[] };

/** Each observation with the words that it may come out as. */
export type Description = readonly { readonly observation: Observation; readonly words: readonly string[] }[];

export interface Reached {
  /** One word for each observation, in their order. */
  readonly seen: readonly string[];
  /** A lead of which the interpreter says the same; absent while it is not known whether there is one. */
  readonly lead?: Lead;
  /** What keeps it from being known. */
  readonly because: readonly Construct[];
}

export interface Reach {
  /** Whatever is not here is impossible, if `complete`. */
  readonly reached: readonly Reached[];
  /** False where the budget of steps was spent, or rows of a factor may be missing. */
  readonly complete: boolean;
  /** What keeps it from being complete; nothing if it is. */
  readonly because: readonly Construct[];
  readonly steps: number;
}
