/** Makes the nodes of one circuit. */
import type { FieldLeaf, Leaf } from '../../leaf.ts';
import type { Node, NodeId, NodeValue } from '../node.ts';
import { type Case, makeChoice } from './choice.ts';
import { leastDifferenceOf } from './difference.ts';
import { entailsOf } from './entails.ts';
import { type Leaves, openLeaves } from './leaves.ts';
import { type Logic, logicOf } from './logic.ts';
import { type Numbers, numbersOf } from './numbers.ts';
import { rangesOf } from './range.ts';
import { type Facts, openStore } from './store.ts';

export interface Make extends Logic, Numbers {
  readonly nodes: readonly Node[];
  readonly leaves: Leaves;
  constant(value: NodeValue): NodeId;
  is(leaf: Leaf, answer: boolean | undefined): NodeId;
  /** The number that the leaf answers. */
  number(leaf: Leaf, unknown: number): NodeId;
  /** Whether the second is seen to hold wherever the first does; `false` only says that it is not seen. */
  entails(one: NodeId, other: NodeId): boolean;
  /** Of words or numbers. */
  choose(cases: readonly Case[], otherwise: NodeId): NodeId;
}

/** Whether leads come with a source of events. */
export type Events = 'any' | 'known' | 'unknown';

/** Leaves that are unknown exactly if there is no source of events. */
const OF_EVENTS: ReadonlySet<Leaf['leaf']> = new Set(['count', 'points', 'quiet']);

export function openMake(events: Events): Make {
  const store = openStore();
  const rangeOf = rangesOf(store);
  const choose: Make['choose'] = (cases, otherwise) => makeChoice(cases, otherwise, store, logic);
  const leastDifference = leastDifferenceOf(store, rangeOf, choose);
  // What is made is not looked at as closely as what is asked about.
  const plain: Facts = { ...store, leastDifference: (one, other) => (one === other ? 0 : Number.NEGATIVE_INFINITY) };
  const leaves = openLeaves();
  const is = (leaf: Leaf, answer: boolean | undefined): NodeId => {
    if (leaf.leaf === 'known' && answer !== true)
      return answer === undefined ? store.constant(false) : logic.not(is(leaf, true));
    if (leaf.leaf === 'field' && answer === undefined) return isMissing(leaf);
    if (OF_EVENTS.has(leaf.leaf) && events !== 'any')
      return store.constant(events === 'unknown' && answer === undefined);
    return store.intern({ node: 'is', leaf, answer });
  };
  /** A comparison with plain bounds is unknown exactly where there is no value. */
  const isMissing = ({ field, domain }: FieldLeaf): NodeId => logic.not(is(leaves.known(field, domain), true));
  const logic = logicOf(plain, is);
  return {
    ...logic,
    ...numbersOf({ ...store, leastDifference }, logic, rangeOf, choose),
    entails: entailsOf({ ...store, leastDifference }),
    nodes: store.nodes,
    leaves,
    constant: store.constant,
    is,
    number(leaf, unknown) {
      if (!OF_EVENTS.has(leaf.leaf) || events === 'any') return store.intern({ node: 'number', leaf, unknown });
      return events === 'unknown' ? store.constant(unknown) : store.intern({ node: 'number', leaf, unknown: 0 });
    },
    choose,
  };
}
