/** A score as nodes: what is made of it is only made when it is asked for. */
import type { Grade } from '../../../program/program.ts';
import type { End } from '../by-case.ts';
import type { NodeId } from '../node.ts';

export interface ScoreNodes {
  readonly scored: NodeId;
  /** What a status other than scored is called, and when the score has it; `undetermined` is the rest. */
  readonly statuses: readonly { readonly id: string; readonly when: NodeId }[];
  readonly grades: readonly Grade[];
  /** Only means something while it is scored. */
  points(end: End): NodeId;
}
