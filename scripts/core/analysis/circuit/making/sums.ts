/** Sums are flat: each addend once, with its factor, and what is constant in one place. */
import type { Node, NodeId } from '../node.ts';
import type { Store } from './store.ts';

export type Addend = Extract<Node, { readonly node: 'sum' }>['of'][number];

export interface Flat {
  readonly addends: readonly Addend[];
  readonly constant: number;
}

export function flatSum(of: readonly Addend[], store: Store): Flat {
  const factors = new Map<NodeId, number>();
  let constant = 0;
  const add = ({ node: id, times }: Addend): void => {
    const node = store.node(id);
    if (node.node === 'constant') constant += times * Number(node.value);
    else if (node.node === 'sum') for (const part of node.of) add({ node: part.node, times: times * part.times });
    else factors.set(id, (factors.get(id) ?? 0) + times);
  };
  for (const addend of of) add(addend);
  const addends = [...factors].flatMap(([node, times]) => (times === 0 ? [] : [{ node, times }]));
  return { addends: addends.toSorted((a, b) => a.node - b.node), constant };
}

export function makeSum(of: readonly Addend[], store: Store): NodeId {
  const { addends, constant } = flatSum(of, store);
  const [first] = addends;
  if (first === undefined) return store.constant(constant);
  if (addends.length === 1 && first.times === 1 && constant === 0) return first.node;
  const rest = constant === 0 ? [] : [{ node: store.constant(constant), times: 1 }];
  return store.intern({ node: 'sum', of: [...addends, ...rest] });
}

/** The greatest number that divides all factors, with the sign of the first. */
export function commonFactor(addends: readonly Addend[]): number {
  const common = addends.map(({ times }) => Math.abs(times)).reduce(greatestDivisor, 0);
  return (addends[0]?.times ?? 1) < 0 ? -common : common;
}

function greatestDivisor(one: number, other: number): number {
  return other === 0 ? one : greatestDivisor(other, one % other);
}
