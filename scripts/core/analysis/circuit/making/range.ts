/** Between which ends a number can lie, by what it is made of; wider is allowed, narrower is not. */
import { MOST_EVENTS } from '../../../program/interpret/rule-score.ts';
import { type Leaf, NEVER, type PointsLeaf } from '../../leaf.ts';
import type { NodeId } from '../node.ts';
import { percentOf } from './percent.ts';
import type { Store } from './store.ts';

export interface Range {
  readonly lowest: number;
  readonly highest: number;
}

export function rangesOf(store: Store): (id: NodeId) => Range {
  const ranges = new Map<NodeId, Range>();
  const rangeOf = (id: NodeId): Range => {
    const known = ranges.get(id);
    if (known !== undefined) return known;
    const found = find(id);
    ranges.set(id, found);
    return found;
  };
  const find = (id: NodeId): Range => {
    const node = store.node(id);
    switch (node.node) {
      case 'constant':
        return { lowest: Number(node.value), highest: Number(node.value) };
      case 'number':
        return around([ofLeaf(node.leaf), { lowest: node.unknown, highest: node.unknown }]);
      case 'sum':
        return node.of.reduce((sum, { node: of, times }) => plus(sum, scaled(rangeOf(of), times)), ZERO);
      case 'min':
      case 'max':
        return extreme(node.node, node.of.map(rangeOf));
      case 'percent': {
        const { lowest, highest } = rangeOf(node.of);
        return { lowest: percentOf(lowest), highest: percentOf(highest) };
      }
      case 'choose':
        return around([...node.cases.map(({ gives }) => rangeOf(gives)), rangeOf(node.otherwise)]);
      default:
        return { lowest: Number.NEGATIVE_INFINITY, highest: Number.POSITIVE_INFINITY };
    }
  };
  return rangeOf;
}

const ZERO: Range = { lowest: 0, highest: 0 };

function around(ranges: readonly Range[]): Range {
  return {
    lowest: Math.min(...ranges.map(({ lowest }) => lowest)),
    highest: Math.max(...ranges.map(({ highest }) => highest)),
  };
}

function extreme(kind: 'min' | 'max', ranges: readonly Range[]): Range {
  const of = kind === 'min' ? Math.min : Math.max;
  return {
    lowest: of(...ranges.map(({ lowest }) => lowest)),
    highest: of(...ranges.map(({ highest }) => highest)),
  };
}

function plus(one: Range, other: Range): Range {
  return { lowest: one.lowest + other.lowest, highest: one.highest + other.highest };
}

function scaled({ lowest, highest }: Range, times: number): Range {
  return times < 0
    ? { lowest: highest * times, highest: lowest * times }
    : { lowest: lowest * times, highest: highest * times };
}

function ofLeaf(leaf: Leaf): Range {
  switch (leaf.leaf) {
    case 'count':
      return { lowest: 0, highest: MOST_EVENTS };
    case 'began':
      return { lowest: 0, highest: leaf.inactivity.atMost };
    case 'quiet':
      return { lowest: 0, highest: NEVER };
    case 'points':
      return ofPoints(leaf);
    default:
      return ZERO;
  }
}

function ofPoints({ rule }: PointsLeaf): Range {
  if (rule.rule === 'count')
    return around([ZERO, ...rule.bands.map(({ points }) => ({ lowest: points, highest: points }))]);
  const { limit, points } = rule;
  const most = points.otherwise * (limit === undefined || limit.per !== undefined ? MOST_EVENTS : limit.newest);
  return around([ZERO, { lowest: most, highest: most }]);
}
