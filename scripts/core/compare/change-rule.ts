/**
 * A change rule: what can become of a kind of definition between two versions, how far it reaches and whom
 * it affects. Every rule has a mirror, which is what the change backwards would be, or says why not: a
 * change that gives one side more work has an opposite that takes it away, and a review that knew only one
 * of them would be partial.
 */
import type { Affected } from '../diagnostics/affected.ts';
import type { CheckRule } from '../diagnostics/rule.ts';
import type { Reaches } from './review.ts';

export type ChangeRule = CheckRule & {
  /** What it speaks of: a kind of definition, or a part that many have. */
  readonly subject: string;
  readonly direction: Direction;
  readonly reaches: Reaches;
  readonly affects: readonly Affected[];
} & Mirrored;

type Mirrored =
  /** Id of the rule that speaks of the change backwards. */
  { readonly mirror: string } | { readonly noMirror: string };

export type Direction =
  | 'stricter'
  | 'looser'
  | 'shifted'
  | 'higher'
  | 'lower'
  | 'longer'
  | 'shorter'
  | 'raised'
  | 'lowered'
  | 'added'
  | 'removed'
  | 'changed'
  | 'none'
  | 'open';
