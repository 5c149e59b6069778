/**
 * Literals, the nodes on which all logic stands: a leaf answered so, or a number that reaches a bound;
 * or not. Which of them follow from which others is known by what they ask.
 */
import type { Node, NodeId } from '../node.ts';
import { follows } from './follows.ts';
import type { Facts, Store } from './store.ts';

export interface Literal {
  readonly on: Is | Reaches;
  readonly holds: boolean;
}

type Is = Extract<Node, { readonly node: 'is' }>;
type Reaches = Extract<Node, { readonly node: 'reaches' }>;

export function literalOf(id: NodeId, store: Store): Literal | undefined {
  const node = store.node(id);
  if (node.node === 'is' || node.node === 'reaches') return { on: node, holds: true };
  if (node.node !== 'not') return undefined;
  const denied = store.node(node.of);
  return denied.node === 'is' || denied.node === 'reaches' ? { on: denied, holds: false } : undefined;
}

export function opposite({ on, holds }: Literal): Literal {
  return { on, holds: !holds };
}

/** Whether the second holds wherever the first does; or the first does not wherever the second does not. */
export function implies(one: Literal, other: Literal, store: Facts): boolean {
  if (one.on === other.on) return one.holds === other.holds;
  return says(one, other, store) || says(opposite(other), opposite(one), store);
}

function says(one: Literal, other: Literal, store: Facts): boolean {
  if (one.on.node === 'is') {
    return one.holds && other.on.node === 'is' && follows(one.on, other.on) === other.holds;
  }
  if (other.on.node === 'reaches') return saysBound([one.on, one.holds], [other.on, other.holds], store);
  return one.holds && !other.holds && isCounted(one.on, other.on, store);
}

/** x ≥ 5 gives y ≥ 3 where y is never lower than x by more than 2. */
function saysBound(one: readonly [Reaches, boolean], other: readonly [Reaches, boolean], store: Facts): boolean {
  const [[mine, holds], [others, wanted]] = [one, other];
  if (holds !== wanted) return false;
  const [bound, asked] = [Number(store.valueOf(mine.bound)), Number(store.valueOf(others.bound))];
  // Not x ≥ 3 gives not y ≥ 5 where y is never higher than x by more than 2.
  return holds
    ? store.leastDifference(others.of, mine.of) >= asked - bound
    : store.leastDifference(mine.of, others.of) >= bound - asked;
}

/** Where events of a signal are counted, no count is unknown. */
function isCounted({ of, bound }: Reaches, { leaf, answer }: Is, store: Store): boolean {
  const number = store.node(of);
  if (number.node !== 'number' || number.leaf.leaf !== 'count' || number.unknown !== 0) return false;
  return leaf.leaf === 'count' && answer === undefined && Number(store.valueOf(bound)) >= 1;
}
