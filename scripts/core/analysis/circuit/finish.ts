/** The circuit of some roots: only what they are made of, numbered anew, with sums that share their parts. */
import type { CountLeaf, Leaf } from '../leaf.ts';
import { childrenOf, withChildren } from './children.ts';
import type { Circuit, Node, NodeId } from './node.ts';
import { type Group, sharedSums } from './shared-sums.ts';

export interface Rooted extends Circuit {
  /** One for each observation, in their order. */
  readonly roots: readonly NodeId[];
}

export function finished(nodes: readonly Node[], roots: readonly NodeId[]): Rooted {
  const live = below(nodes, roots);
  const counted = countsOf(nodes, live);
  const groups = sharedSums(nodes, live);
  const made = openNodes();
  const moved = new Map<NodeId, NodeId>();
  const movedTo = (id: NodeId): NodeId => found(moved.get(id));
  for (const id of live) {
    const node = withChildren(withCount(found(nodes[id]), counted), movedTo);
    moved.set(id, node.node === 'sum' ? sumOf(groups.get(id) ?? [], movedTo, made.add) : made.add(node));
  }
  return { nodes: made.all, leaves: leavesOf(made.all), roots: roots.map(movedTo) };
}

/** In their order, so that children stay before parents. */
function below(nodes: readonly Node[], roots: readonly NodeId[]): readonly NodeId[] {
  const seen = new Set<NodeId>(roots);
  for (const id of seen) for (const child of childrenOf(found(nodes[id]))) seen.add(child);
  return [...seen].toSorted((one, other) => one - other);
}

function sumOf(groups: readonly Group[], moved: (id: NodeId) => NodeId, add: (node: Node) => NodeId): NodeId {
  const addends = groups.flatMap((group) => {
    const of = group.map(({ node, times }) => ({ node: moved(node), times }));
    return of.length === 1 ? of : [{ node: add({ node: 'sum', of }), times: 1 }];
  });
  const [only] = addends;
  return addends.length === 1 && only?.times === 1 ? only.node : add({ node: 'sum', of: addends });
}

/** Counts as they are asked for: as far as the largest bound on them. */
function countsOf(nodes: readonly Node[], live: readonly NodeId[]): ReadonlyMap<Leaf, CountLeaf> {
  const enough = new Map<CountLeaf, number>();
  for (const id of live) {
    const node = found(nodes[id]);
    if (node.node !== 'reaches') continue;
    const [of, bound] = [found(nodes[node.of]), found(nodes[node.bound])];
    if (of.node !== 'number' || of.leaf.leaf !== 'count' || bound.node !== 'constant') continue;
    enough.set(of.leaf, Math.max(enough.get(of.leaf) ?? 1, Number(bound.value)));
  }
  return new Map([...enough].map(([leaf, most]) => [leaf, { ...leaf, enough: most }]));
}

/** Whether events are known is asked of a count that is asked anyway, where there is one. */
function withCount(node: Node, counted: ReadonlyMap<Leaf, CountLeaf>): Node {
  if ((node.node !== 'is' && node.node !== 'number') || node.leaf.leaf !== 'count') return node;
  const own = counted.get(node.leaf);
  if (node.node === 'number') return { ...node, leaf: own ?? node.leaf };
  const [any] = counted.values();
  return { ...node, leaf: any ?? { ...node.leaf, enough: 1 } };
}

function openNodes(): { readonly all: readonly Node[]; readonly add: (node: Node) => NodeId } {
  const all: Node[] = [];
  const ids = new Map<string, NodeId>();
  return {
    all,
    add(node) {
      const key = node.node === 'is' || node.node === 'number' ? `${all.length}` : JSON.stringify(node);
      const before = ids.get(key);
      if (before !== undefined) return before;
      ids.set(key, all.length);
      all.push(node);
      return all.length - 1;
    },
  };
}

function leavesOf(nodes: readonly Node[]): readonly Leaf[] {
  return [...new Set(nodes.flatMap((node) => ('leaf' in node ? [node.leaf] : [])))];
}

function found<T>(value: T | undefined): T {
  if (value === undefined) throw new Error('A node of the circuit is made of one that comes after it.');
  return value;
}
