/**
 * A circuit: what two versions of a program make of a lead, as nodes that are two-valued, whole numbers
 * or words. Three-valued truth is two nodes, *surely true* and *surely false*, and a score two numbers,
 * so only what somebody asks for is ever built. Nodes are shared: what both versions say alike is one
 * node, and cannot differ.
 */
import type { Leaf } from '../leaf.ts';

/** Index in the circuit; children come before their parents. */
export type NodeId = number;

export type Node =
  | { readonly node: 'constant'; readonly value: NodeValue }
  /** The leaf is answered so; `undefined` asks for unknown. */
  | { readonly node: 'is'; readonly leaf: Leaf; readonly answer: boolean | undefined }
  /** The number that the leaf answers, `unknown` where it does not know. */
  | { readonly node: 'number'; readonly leaf: Leaf; readonly unknown: number }
  | { readonly node: 'not'; readonly of: NodeId }
  | { readonly node: 'all' | 'any'; readonly of: readonly NodeId[] }
  | { readonly node: 'at-least'; readonly n: number; readonly of: readonly NodeId[] }
  /** Each times its factor. */
  | { readonly node: 'sum'; readonly of: readonly { readonly node: NodeId; readonly times: number }[] }
  | { readonly node: 'min' | 'max'; readonly of: readonly NodeId[] }
  /** `of` hundredths of itself, rounded once as scores are. */
  | { readonly node: 'percent'; readonly of: NodeId }
  /** The first is at least the second. */
  | { readonly node: 'reaches'; readonly of: NodeId; readonly bound: NodeId }
  | { readonly node: 'equal'; readonly of: NodeId; readonly to: NodeId }
  /** The value of the first band whose `from` the number reaches; the last has none. */
  | {
      readonly node: 'band';
      readonly of: NodeId;
      readonly bands: readonly { readonly from?: number; readonly value: NodeValue }[];
    }
  /** The value of the first case that holds. */
  | {
      readonly node: 'choose';
      readonly cases: readonly { readonly when: NodeId; readonly gives: NodeId }[];
      readonly otherwise: NodeId;
    };

export type NodeValue = boolean | number | string;

export interface Circuit {
  readonly nodes: readonly Node[];
  readonly leaves: readonly Leaf[];
}
