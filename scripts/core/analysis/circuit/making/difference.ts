/**
 * By how much one number exceeds another at least, whatever the lead. What both have in common is out of
 * the question, and limits, choices by one condition and percentages keep the order of what stands below:
 * so more points for a rule, or a higher limit, never make a score lower.
 */
import type { Node, NodeId } from '../node.ts';
import type { Range } from './range.ts';
import type { Store } from './store.ts';
import { type Addend, type Choose, flatSum } from './sums.ts';

/** A lower bound on the first minus the second; lower is allowed, higher is not. */
export type LeastDifference = (one: NodeId, other: NodeId) => number;

type Choice = Extract<Node, { readonly node: 'choose' }>;

export function leastDifferenceOf(store: Store, rangeOf: (id: NodeId) => Range, choose: Choose): LeastDifference {
  const known = new Map<string, number>();
  const least: LeastDifference = (one, other) => {
    if (one === other) return 0;
    const key = `${one} ${other}`;
    const before = known.get(key);
    if (before !== undefined) return before;
    const found = Math.max(apart(one, other), inside(one, other));
    known.set(key, found);
    return found;
  };

  const apart: LeastDifference = (one, other) => rangeOf(one).lowest - rangeOf(other).highest;

  function inside(one: NodeId, other: NodeId): number {
    const [mine, others] = [store.node(one), store.node(other)];
    if (mine.node === 'min') return Math.min(...mine.of.map((part) => least(part, other)));
    if (others.node === 'max') return Math.min(...others.of.map((part) => least(one, part)));
    // Of a maximum, and of a minimum to be exceeded, the best part is enough.
    const parts = [
      ...(mine.node === 'max' ? mine.of.map((part) => least(part, other)) : []),
      ...(others.node === 'min' ? others.of.map((part) => least(one, part)) : []),
    ];
    return parts.length > 0 ? Math.max(...parts) : below([one, mine], [other, others]);
  }

  /** Beneath the limits. */
  function below([one, mine]: readonly [NodeId, Node], [other, others]: readonly [NodeId, Node]): number {
    if (mine.node === 'sum' || others.node === 'sum') return ofSums(one, other);
    if (mine.node === 'choose' && others.node === 'choose') return ofChoices(mine, others);
    const isHigher = mine.node === 'percent' && others.node === 'percent' && least(mine.of, others.of) >= 0;
    return isHigher ? 0 : Number.NEGATIVE_INFINITY;
  }

  function ofChoices(one: Choice, other: Choice): number {
    const isSame = (place: number): boolean => one.cases[place]?.when === other.cases[place]?.when;
    if (one.cases.length !== other.cases.length || !one.cases.every((_, place) => isSame(place))) {
      return Number.NEGATIVE_INFINITY;
    }
    const cases = one.cases.map(({ gives }, place) => least(gives, other.cases[place]?.gives ?? other.otherwise));
    return Math.min(least(one.otherwise, other.otherwise), ...cases);
  }

  function ofSums(one: NodeId, other: NodeId): number {
    const whole: readonly Addend[] = [
      { node: one, times: 1 },
      { node: other, times: -1 },
    ];
    const { addends, constant } = flatSum(whole, store, choose);
    const more = addends.filter(({ times }) => times > 0);
    const less = addends.filter(({ times }) => times < 0);
    let sum = constant;
    for (const { node, times } of less) {
      // Against an addend that weighs as much, where that says more than each by itself.
      const place = more.findIndex(
        (addend) => addend.times === -times && least(addend.node, node) > apart(addend.node, node),
      );
      const [against] = place < 0 ? [] : more.splice(place, 1);
      sum += against === undefined ? times * rangeOf(node).highest : -times * least(against.node, node);
    }
    return more.reduce((total, { node, times }) => total + times * rangeOf(node).lowest, sum);
  }
  return least;
}
