/**
 * Two versions of a rule for events give two sums that take too many values together. Where one of the two
 * can never give less than the other (it sees the same events, picks at least those and gives at least as
 * much for each), its points are written as those of the other and what it gives more. Then "never lower"
 * follows from what the difference can be, and sums of both versions share their addends.
 */
import { childrenOf, withChildren } from '../circuit/children.ts';
import type { Node, NodeId } from '../circuit/node.ts';
import type { PointsLeaf } from '../leaf.ts';
import { talliesOf } from './tally.ts';

interface Nodes {
  readonly nodes: readonly Node[];
  readonly roots: readonly NodeId[];
}

/** Nodes below the roots, numbered anew. */
export function withDifferences(nodes: readonly Node[], roots: readonly NodeId[]): Nodes {
  const live = below(nodes, roots);
  const sums = live.flatMap((id) => {
    const leaf = sumOfEvents(nodes[id]);
    return leaf === undefined ? [] : [{ id, leaf }];
  });
  const pairs = pairsOf(sums);
  if (pairs.length === 0) return { nodes, roots };
  const made: Node[] = [];
  const add = (node: Node): NodeId => made.push(node) - 1;
  const moved = new Map<NodeId, NodeId>();
  const movedTo = (id: NodeId): NodeId => moved.get(id) ?? id;
  const number = (leaf: PointsLeaf): NodeId => add({ node: 'number', leaf, unknown: 0 });
  for (const { less, lessLeaf } of pairs) if (!moved.has(less)) moved.set(less, number(withoutLimits(lessLeaf)));
  const parts = new Map(
    pairs.map(({ more, moreLeaf, less, lessLeaf }) => {
      const difference = number({ ...withoutLimits(moreLeaf), than: withoutLimits(lessLeaf).rule });
      return [more, [difference, movedTo(less)]] as const;
    }),
  );
  for (const id of live) {
    const node = nodes[id];
    if (moved.has(id) || node === undefined) continue;
    const own = parts.get(id);
    if (own !== undefined) moved.set(id, add({ node: 'sum', of: own.map((part) => ({ node: part, times: 1 })) }));
    else if (node.node === 'sum') moved.set(id, add({ node: 'sum', of: addends(node.of, parts, movedTo) }));
    else moved.set(id, add(withChildren(node, movedTo)));
  }
  return { nodes: made, roots: roots.map(movedTo) };
}

function below(nodes: readonly Node[], roots: readonly NodeId[]): readonly NodeId[] {
  const seen = new Set<NodeId>(roots);
  for (const id of seen) {
    const node = nodes[id];
    if (node !== undefined) for (const child of childrenOf(node)) seen.add(child);
  }
  return [...seen].toSorted((one, other) => one - other);
}

function sumOfEvents(node: Node | undefined): PointsLeaf | undefined {
  if (node?.node !== 'number' || node.unknown !== 0 || node.leaf.leaf !== 'points') return undefined;
  return node.leaf.rule.rule === 'events' ? node.leaf : undefined;
}

type Addends = Extract<Node, { readonly node: 'sum' }>['of'];

/** What is added and taken away as often is left out. */
function addends(of: Addends, parts: ReadonlyMap<NodeId, readonly NodeId[]>, moved: (id: NodeId) => NodeId): Addends {
  const times = new Map<NodeId, number>();
  for (const addend of of) {
    for (const node of parts.get(addend.node) ?? [moved(addend.node)]) {
      times.set(node, (times.get(node) ?? 0) + addend.times);
    }
  }
  return [...times].filter(([, factor]) => factor !== 0).map(([node, factor]) => ({ node, times: factor }));
}

interface Pair {
  readonly more: NodeId;
  readonly moreLeaf: PointsLeaf;
  readonly less: NodeId;
  readonly lessLeaf: PointsLeaf;
}

/** Each sum is written with one other at most, which stays as it is. */
function pairsOf(sums: readonly { readonly id: NodeId; readonly leaf: PointsLeaf }[]): readonly Pair[] {
  const pairs: Pair[] = [];
  const taken = new Set<NodeId>();
  for (const one of sums) {
    for (const other of sums) {
      if (one === other || taken.has(one.id) || taken.has(other.id)) continue;
      if (!givesNoLess(one.leaf, other.leaf)) continue;
      pairs.push({ more: one.id, moreLeaf: one.leaf, less: other.id, lessLeaf: other.leaf });
      taken.add(one.id);
      taken.add(other.id);
    }
  }
  return pairs;
}

function givesNoLess(more: PointsLeaf, less: PointsLeaf): boolean {
  if (more.rule.of.signal !== less.rule.of.signal) return false;
  const { tallies, streams, pickers } = talliesOf([more, less], () => Number.POSITIVE_INFINITY);
  const [own, other] = tallies;
  if (own === undefined || other === undefined || streams.length > 1 || own.sign !== other.sign) return false;
  if (own.until < other.until || !picksAll(pickers[own.picker]?.limit, pickers[other.picker]?.limit)) return false;
  return [0, ...own.changes, ...other.changes].every((age) => age >= other.until || own.worth(age) >= other.worth(age));
}

type Limit = NonNullable<Extract<PointsLeaf['rule'], { readonly rule: 'events' }>['limit']>;

/** Whether whatever the second limit lets through, the first one does: its periods are parts of the other's. */
function picksAll(more: Limit | undefined, less: Limit | undefined): boolean {
  if (more === undefined) return true;
  if (less === undefined || more.newest < less.newest) return false;
  if (more.per === undefined) return less.per === undefined;
  return less.per === undefined || less.per % more.per === 0;
}

/** The circuit limits them again. */
function withoutLimits(leaf: PointsLeaf): PointsLeaf {
  return { ...leaf, rule: { ...leaf.rule, limits: {} } };
}
