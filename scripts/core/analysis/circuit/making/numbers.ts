/**
 * Numbers, and the one question asked of them: whether they reach a bound. The question is handed down
 * through limits, choices and percentages to what stands below, and two numbers are compared as their
 * difference, in which whatever both have in common is gone.
 */
import type { NodeId } from '../node.ts';
import type { Logic } from './logic.ts';
import { leastOfPercent, percentOf } from './percent.ts';
import type { Range } from './range.ts';
import type { Facts } from './store.ts';
import { type Addend, type Choose, commonFactor, flatSum, makeSum } from './sums.ts';

export interface Numbers {
  sum(of: readonly Addend[]): NodeId;
  least(of: readonly NodeId[]): NodeId;
  greatest(of: readonly NodeId[]): NodeId;
  percent(of: NodeId): NodeId;
  reaches(of: NodeId, bound: number): NodeId;
  /** The first is at least the second. */
  isFrom(one: NodeId, other: NodeId): NodeId;
}

export function numbersOf(
  store: Facts,
  { all, any, not, either }: Logic,
  rangeOf: (id: NodeId) => Range,
  choose: Choose,
): Numbers {
  const numbers: Numbers = {
    sum: (of) => makeSum(of, store, choose),
    least: (of) => extreme('min', of),
    greatest: (of) => extreme('max', of),
    percent(of) {
      const value = store.valueOf(of);
      return value === undefined ? store.intern({ node: 'percent', of }) : store.constant(percentOf(Number(value)));
    },
    reaches(of, bound) {
      const { lowest, highest } = rangeOf(of);
      if (lowest >= bound || highest < bound) return store.constant(lowest >= bound);
      const node = store.node(of);
      switch (node.node) {
        case 'min':
          return all(node.of.map((part) => numbers.reaches(part, bound)));
        case 'max':
          return any(node.of.map((part) => numbers.reaches(part, bound)));
        case 'percent':
          return numbers.reaches(node.of, leastOfPercent(bound));
        case 'choose':
          return node.cases.reduceRight(
            (rest, { when, gives }) => either(when, numbers.reaches(gives, bound), rest),
            numbers.reaches(node.otherwise, bound),
          );
        case 'sum':
          return sumReaches(node.of, bound);
        default:
          return atBound(of, bound);
      }
    },
    isFrom(one, other) {
      if (store.leastDifference(one, other) >= 0) return store.constant(true);
      if (store.leastDifference(other, one) >= 1) return store.constant(false);
      return overParts(one, other) ?? isFromPlain(one, other);
    },
  };

  function atBound(of: NodeId, bound: number): NodeId {
    return store.intern({ node: 'reaches', of, bound: store.constant(bound) });
  }

  /** Without what is constant and what all addends are multiples of, so that one question is asked one way. */
  function sumReaches(of: readonly Addend[], bound: number): NodeId {
    const { addends, constant } = flatSum(of, store, choose);
    const common = commonFactor(addends);
    const needed = bound - constant;
    const part = numbers.sum(addends.map(({ node, times }) => ({ node, times: times / common })));
    const reached = (at: number): NodeId =>
      store.node(part).node === 'sum' ? atBound(part, at) : numbers.reaches(part, at);
    // common · x ≥ needed; below zero, x ≤ needed ÷ common.
    return common > 0 ? reached(Math.ceil(needed / common)) : not(reached(Math.floor(needed / common) + 1));
  }

  function isFromPlain(one: NodeId, other: NodeId): NodeId {
    const [mine, others] = [store.valueOf(one), store.valueOf(other)];
    if (others !== undefined) return numbers.reaches(one, Number(others));
    if (mine !== undefined) return not(numbers.reaches(other, Number(mine) + 1));
    const difference = numbers.sum([
      { node: one, times: 1 },
      { node: other, times: -1 },
    ]);
    return numbers.reaches(difference, 0);
  }

  /** Limits are no addends: x within limits is from y exactly if its parts are. */
  function overParts(one: NodeId, other: NodeId): NodeId | undefined {
    if (one === other) return store.constant(true);
    const [mine, others] = [store.node(one), store.node(other)];
    if (mine.node === 'min') return all(mine.of.map((part) => numbers.isFrom(part, other)));
    if (others.node === 'max') return all(others.of.map((part) => numbers.isFrom(one, part)));
    if (mine.node === 'max') return any(mine.of.map((part) => numbers.isFrom(part, other)));
    if (others.node === 'min') return any(others.of.map((part) => numbers.isFrom(one, part)));
    return undefined;
  }

  /** Of constants only the extreme one counts, and none that the others never pass. */
  function extreme(kind: 'min' | 'max', of: readonly NodeId[]): NodeId {
    const parts = [...new Set(of.flatMap((id) => partsOf(kind, id)))];
    const constants = parts.flatMap((id) => store.valueOf(id) ?? []).map(Number);
    const open = parts.filter((id) => store.valueOf(id) === undefined);
    const bound = kind === 'min' ? Math.min(...constants) : Math.max(...constants);
    const isNever = open.some((id) => (kind === 'min' ? rangeOf(id).highest <= bound : rangeOf(id).lowest >= bound));
    const isAlways = open.every((id) => (kind === 'min' ? rangeOf(id).lowest >= bound : rangeOf(id).highest <= bound));
    if (constants.length > 0 && isAlways) return store.constant(bound);
    const all = constants.length === 0 || isNever ? open : [...open, store.constant(bound)];
    const [only] = all;
    return all.length === 1 && only !== undefined
      ? only
      : store.intern({ node: kind, of: all.toSorted((a, b) => a - b) });
  }

  function partsOf(kind: 'min' | 'max', id: NodeId): readonly NodeId[] {
    const node = store.node(id);
    return node.node === kind ? node.of : [id];
  }
  return numbers;
}
