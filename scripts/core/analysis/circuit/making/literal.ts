/**
 * Literals, the nodes on which all logic stands: a leaf answered so, or a number that reaches a bound;
 * or not. Which of them follow from which others is known by what they ask, before any lead is looked at.
 */
import type { FieldLeaf } from '../../leaf.ts';
import type { Node, NodeId } from '../node.ts';
import type { Store } from './store.ts';

export interface Literal {
  readonly on: Extract<Node, { readonly node: 'is' | 'reaches' }>;
  readonly holds: boolean;
}

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

/** Whether the second holds wherever the first does. */
export function implies(one: Literal, other: Literal, store: Store): boolean {
  if (one.on === other.on) return one.holds === other.holds;
  if (one.on.node === 'reaches' && other.on.node === 'reaches') return impliesBound(one, other, store);
  if (one.on.node === 'reaches') return one.holds && impliesKnown(one.on, other, store);
  if (other.on.node === 'reaches') return !other.holds && impliesKnown(other.on, opposite(one), store);
  return impliesAnswer(one, other) || impliesAnswer(opposite(other), opposite(one));
}

/** x ≥ 5 gives x ≥ 3; not x ≥ 3 gives not x ≥ 5. */
function impliesBound(one: Literal, other: Literal, store: Store): boolean {
  if (one.on.node !== 'reaches' || other.on.node !== 'reaches') return false;
  if (one.on.of !== other.on.of || one.holds !== other.holds) return false;
  const [mine, others] = [Number(store.valueOf(one.on.bound)), Number(store.valueOf(other.on.bound))];
  return one.holds ? mine >= others : mine <= others;
}

/** Where events of a signal are counted, events are known. */
function impliesKnown(reaches: Literal['on'], other: Literal, store: Store): boolean {
  if (reaches.node !== 'reaches' || other.on.node !== 'is' || other.holds) return false;
  const number = store.node(reaches.of);
  if (number.node !== 'number' || number.leaf.leaf !== 'count' || number.unknown !== 0) return false;
  return other.on.leaf.leaf === 'count' && other.on.answer === undefined && Number(store.valueOf(reaches.bound)) >= 1;
}

function impliesAnswer(one: Literal, other: Literal): boolean {
  if (one.on.node !== 'is' || other.on.node !== 'is' || !one.holds) return false;
  if (one.on.leaf === other.on.leaf) return !other.holds && one.on.answer !== other.on.answer;
  const [mine, others] = [one.on.leaf, other.on.leaf];
  if (mine.leaf !== 'field' && mine.leaf !== 'known') return false;
  if (others.leaf !== 'field' && others.leaf !== 'known') return false;
  if (mine.field !== others.field || (others.domain && !mine.domain)) return false;
  // A field whose comparison is answered, or whose domain is known, has a value.
  if (others.leaf === 'known') return other.holds;
  return mine.leaf === 'field' && mine.domain === others.domain && impliesFrom([mine, one.on.answer], [others, other]);
}

/** Of two bounds on one field. */
function impliesFrom([mine, answer]: readonly [FieldLeaf, unknown], [others, other]: readonly [FieldLeaf, Literal]) {
  if (mine.comparison.by !== 'from' || others.comparison.by !== 'from' || other.on.node !== 'is') return false;
  const [bound, compared] = [mine.comparison.bound.otherwise, others.comparison.bound.otherwise];
  const isAbove = answer === true ? bound >= compared : bound <= compared;
  return isAbove && other.holds === (other.on.answer === answer) && other.on.answer !== undefined;
}
