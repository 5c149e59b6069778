/** The nodes a node is made of, and the same node made of others. */
import type { Node, NodeId } from './node.ts';

export function childrenOf(node: Node): readonly NodeId[] {
  switch (node.node) {
    case 'constant':
    case 'is':
    case 'number':
      return [];
    case 'not':
    case 'percent':
      return [node.of];
    case 'all':
    case 'any':
    case 'at-least':
    case 'min':
    case 'max':
      return node.of;
    case 'sum':
      return node.of.map((addend) => addend.node);
    case 'reaches':
      return [node.of, node.bound];
    case 'equal':
      return [node.of, node.to];
    case 'band':
      return [node.of];
    case 'choose':
      return [...node.cases.flatMap(({ when, gives }) => [when, gives]), node.otherwise];
  }
}

export function withChildren(node: Node, moved: (id: NodeId) => NodeId): Node {
  switch (node.node) {
    case 'constant':
    case 'is':
    case 'number':
      return node;
    case 'not':
    case 'percent':
    case 'band':
      return { ...node, of: moved(node.of) };
    case 'all':
    case 'any':
    case 'at-least':
    case 'min':
    case 'max':
      return { ...node, of: node.of.map(moved) };
    case 'sum':
      return { ...node, of: node.of.map((addend) => ({ ...addend, node: moved(addend.node) })) };
    case 'reaches':
      return { ...node, of: moved(node.of), bound: moved(node.bound) };
    case 'equal':
      return { ...node, of: moved(node.of), to: moved(node.to) };
    case 'choose':
      return {
        ...node,
        cases: node.cases.map(({ when, gives }) => ({ when: moved(when), gives: moved(gives) })),
        otherwise: moved(node.otherwise),
      };
  }
}
