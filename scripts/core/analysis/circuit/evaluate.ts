/** What the nodes of a circuit come to for answers to its leaves: plainly, one node after the other. */
import type { Answer, Leaf } from '../leaf.ts';
import { percentOf } from './making/percent.ts';
import type { Circuit, Node, NodeId, NodeValue } from './node.ts';

export function evaluate({ nodes }: Circuit, answers: (leaf: Leaf) => Answer): readonly NodeValue[] {
  const values: NodeValue[] = [];
  for (const node of nodes) values.push(comesTo(node, (id) => at(values, id), answers));
  return values;
}

function comesTo(node: Node, value: (id: NodeId) => NodeValue, answers: (leaf: Leaf) => Answer): NodeValue {
  const isTrue = (id: NodeId): boolean => value(id) === true;
  const number = (id: NodeId): number => Number(value(id));
  switch (node.node) {
    case 'constant':
      return node.value;
    case 'is':
      return answers(node.leaf) === node.answer;
    case 'number':
      return Number(answers(node.leaf) ?? node.unknown);
    case 'not':
      return !isTrue(node.of);
    case 'all':
      return node.of.every(isTrue);
    case 'any':
      return node.of.some(isTrue);
    case 'at-least':
      return node.of.filter(isTrue).length >= node.n;
    case 'sum':
      return node.of.reduce((sum, addend) => sum + addend.times * number(addend.node), 0);
    case 'min':
      return Math.min(...node.of.map(number));
    case 'max':
      return Math.max(...node.of.map(number));
    case 'percent':
      return percentOf(number(node.of));
    case 'reaches':
      return number(node.of) >= number(node.bound);
    case 'equal':
      return value(node.of) === value(node.to);
    case 'band':
      return node.bands.find(({ from }) => from === undefined || number(node.of) >= from)?.value ?? false;
    case 'choose':
      return value(node.cases.find(({ when }) => isTrue(when))?.gives ?? node.otherwise);
  }
}

function at(values: readonly NodeValue[], id: NodeId): NodeValue {
  const value = values[id];
  if (value === undefined) throw new Error(`There is no value for node ${id} yet.`);
  return value;
}
