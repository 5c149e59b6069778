/** A circuit in one line, to be read in tables. */
import type { Circuit, Node, NodeId } from '#core/analysis/circuit/node.ts';
import type { Leaf } from '#core/analysis/leaf.ts';
import type { Comparison } from '#core/conditions/comparison.ts';

export function textOf({ nodes }: Circuit, root: NodeId | undefined): string {
  const say = (id: NodeId): string => sayNode(nodes[id] ?? { node: 'constant', value: 'nothing' });
  const list = (ids: readonly NodeId[]): string => ids.map(say).join(', ');
  const sayNode = (node: Node): string => {
    switch (node.node) {
      case 'constant':
        return String(node.value);
      case 'is':
        return `${leafText(node.leaf)}${node.answer === true ? '' : `: ${node.answer === false ? 'no' : '?'}`}`;
      case 'number':
        return `${leafText(node.leaf)}${node.unknown === 0 ? '' : ` (else ${node.unknown})`}`;
      case 'not':
        return `not ${say(node.of)}`;
      case 'at-least':
        return `${node.n} of (${list(node.of)})`;
      case 'sum':
        return node.of.map(({ node: of, times }) => (times === 1 ? say(of) : `${times} × ${say(of)}`)).join(' + ');
      case 'reaches':
        return `${say(node.of)} ≥ ${say(node.bound)}`;
      case 'choose':
        return `[${[...node.cases.map(({ when, gives }) => `${say(when)} → ${say(gives)}`), say(node.otherwise)].join('; ')}]`;
      case 'percent':
        return `(${say(node.of)}) %`;
      case 'all':
      case 'any':
      case 'min':
      case 'max':
        return `${node.node}(${list(node.of)})`;
      default:
        return node.node;
    }
  };
  return say(root ?? -1);
}

function leafText(leaf: Leaf): string {
  switch (leaf.leaf) {
    case 'field':
      return `${leaf.domain ? `domain of ${leaf.field}` : leaf.field} ${comparisonText(leaf.comparison)}`;
    case 'known':
      return `${leaf.domain ? `domain of ${leaf.field}` : leaf.field} known`;
    case 'fields':
      return `test on ${leaf.fields.join(' and ')}`;
    case 'count':
      return `count of ${leaf.count.signal}`;
    case 'points':
      return `points for ${leaf.rule.of.signal}`;
    case 'quiet':
      return `times quiet after ${leaf.signal}`;
    case 'began':
      return `times quiet since ${leaf.field}`;
    case 'record':
      return 'criterion' in leaf.asks
        ? `${leaf.asks.criterion} recorded`
        : `reached ${leaf.asks.stages.join('/')}${leaf.asks.times === undefined ? '' : ` ${leaf.asks.times.from?.otherwise} times`}`;
    case 'free':
      return `free ${leaf.construct}`;
  }
}

function comparisonText(comparison: Comparison): string {
  switch (comparison.by) {
    case 'in':
      return `in ${comparison.literals.join('/')}`;
    case 'from':
      return `from ${comparison.bound.otherwise}`;
    case 'has_any':
      return `has ${comparison.members.join('/')}`;
    default:
      return comparison.by;
  }
}
