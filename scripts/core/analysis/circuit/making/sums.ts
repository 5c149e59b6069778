/**
 * Sums are flat: each addend once, with its factor, what is constant in one place, and what is chosen by
 * the same conditions chosen once.
 */
import type { Node, NodeId } from '../node.ts';
import type { Case } from './choice.ts';
import type { Store } from './store.ts';

export type Addend = Extract<Node, { readonly node: 'sum' }>['of'][number];

export interface Flat {
  readonly addends: readonly Addend[];
  readonly constant: number;
}

export type Choose = (cases: readonly Case[], otherwise: NodeId) => NodeId;

export function flatSum(of: readonly Addend[], store: Store, choose: Choose): Flat {
  const { addends, constant } = collected(of, store);
  const merged = mergedChoices(addends, store, choose);
  if (merged.length === addends.length) return { addends, constant };
  const again = collected(merged, store);
  return { addends: again.addends, constant: constant + again.constant };
}

function collected(of: readonly Addend[], store: Store): Flat {
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

/** Constants chosen by the same conditions are added up case by case. */
function mergedChoices(addends: readonly Addend[], store: Store, choose: Choose): readonly Addend[] {
  const groups = new Map<string, Addend[]>();
  for (const addend of addends) {
    const key = conditionsOf(addend, store);
    groups.set(key, [...(groups.get(key) ?? []), addend]);
  }
  return [...groups.values()].flatMap((group) =>
    group.length === 1 ? group : [{ node: addedUp(group, store, choose), times: 1 }],
  );
}

/** Alike for choices by the same conditions; of anything else its own. */
function conditionsOf({ node: id }: Addend, store: Store): string {
  const node = store.node(id);
  if (node.node !== 'choose') return `node ${id}`;
  const values = [...node.cases.map(({ gives }) => gives), node.otherwise];
  return values.every((value) => store.valueOf(value) !== undefined)
    ? `chosen ${node.cases.map(({ when }) => when).join()}`
    : `node ${id}`;
}

function addedUp(group: readonly Addend[], store: Store, choose: Choose): NodeId {
  const choices = group.flatMap(({ node: id, times }) => {
    const node = store.node(id);
    return node.node === 'choose' ? [{ cases: node.cases, otherwise: node.otherwise, times }] : [];
  });
  const total = (value: (choice: (typeof choices)[number]) => NodeId | undefined): NodeId =>
    store.constant(
      choices.reduce((sum, choice) => sum + choice.times * Number(store.valueOf(value(choice) ?? choice.otherwise)), 0),
    );
  const cases = (choices[0]?.cases ?? []).map(({ when }, place) => ({
    when,
    gives: total((choice) => choice.cases[place]?.gives),
  }));
  return choose(
    cases,
    total(({ otherwise }) => otherwise),
  );
}

export function makeSum(of: readonly Addend[], store: Store, choose: Choose): NodeId {
  const { addends, constant } = flatSum(of, store, choose);
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
