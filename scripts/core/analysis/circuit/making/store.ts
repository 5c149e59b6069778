/**
 * The nodes made so far. Two nodes of one structure are one node, so that equal meanings meet; children
 * are made before their parents.
 */
import type { Node, NodeId, NodeValue } from '../node.ts';
import { leafNumber } from './leaf-number.ts';

export interface Store {
  /** The node itself. */
  node(id: NodeId): Node;
  intern(node: Node): NodeId;
  constant(value: NodeValue): NodeId;
  /** The value, if the node is a constant. */
  valueOf(id: NodeId): NodeValue | undefined;
  readonly nodes: readonly Node[];
}

/** The nodes, and what is known of numbers in them. */
export interface Facts extends Store {
  /** A lower bound on the first minus the second, whatever the lead. */
  leastDifference(one: NodeId, other: NodeId): number;
}

export function openStore(): Store {
  const nodes: Node[] = [];
  const ids = new Map<string, NodeId>();
  const node = (id: NodeId): Node => {
    const found = nodes[id];
    if (found === undefined) throw new Error(`There is no node ${id} in the circuit.`);
    return found;
  };
  const intern = (made: Node): NodeId => {
    const key = keyOf(made);
    const before = ids.get(key);
    if (before !== undefined) return before;
    nodes.push(made);
    ids.set(key, nodes.length - 1);
    return nodes.length - 1;
  };
  return {
    node,
    intern,
    constant: (value) => intern({ node: 'constant', value }),
    valueOf: (id) => {
      const at = node(id);
      return at.node === 'constant' ? at.value : undefined;
    },
    nodes,
  };
}

/** Leaves are interned, so the object itself says which it is. */
function keyOf(node: Node): string {
  if (node.node === 'is') return `is ${leafNumber(node.leaf)} ${String(node.answer)}`;
  if (node.node === 'number') return `number ${leafNumber(node.leaf)} ${node.unknown}`;
  return JSON.stringify(node);
}
