/** Which nodes a group of factors completes, and which of those are still read by others. */
import type { Network } from './network.ts';
import { type Plan, planOf } from './plan.ts';

/** The part of the network that the roots read, as it is now. */
export interface Reading {
  /** Children before parents. */
  readonly order: readonly number[];
  readonly readers: ReadonlyMap<number, readonly number[]>;
}

export function readingOf(network: Network, roots: readonly number[]): Reading {
  const order: number[] = [];
  const readers = new Map<number, number[]>();
  const visit = (id: number): void => {
    for (const child of network.node(id).of) {
      const known = readers.get(child);
      if (known !== undefined) {
        known.push(id);
        continue;
      }
      readers.set(child, [id]);
      visit(child);
    }
    order.push(id);
  };
  for (const root of roots) {
    if (readers.has(root)) continue;
    readers.set(root, []);
    visit(root);
  }
  return { order, readers };
}

function isComplete(network: Network, id: number, factors: ReadonlySet<number>): boolean {
  const own = network.node(id).factors;
  return own.length > 0 && own.every((factor) => factors.has(factor));
}

/** Makes what sums and the like read of these factors one node for each of them. */
export function group(network: Network, { order }: Reading, factors: ReadonlySet<number>): boolean {
  let isChanged = false;
  for (const id of order) {
    const { operation, of } = network.node(id);
    if (operation.op !== 'sum' && operation.op !== 'min' && operation.op !== 'max') continue;
    if (isComplete(network, id, factors)) continue;
    const places = [...of.keys()].filter((place) => isComplete(network, of[place] ?? -1, factors));
    if (places.length < 2) continue;
    network.group(id, places);
    isChanged = true;
  }
  return isChanged;
}

/** Complete, and read by a node that is not, or a root. */
export function interfaceOf(
  network: Network,
  { order, readers }: Reading,
  roots: readonly number[],
  factors: ReadonlySet<number>,
): readonly number[] {
  return order.filter(
    (id) =>
      isComplete(network, id, factors) &&
      (roots.includes(id) || readers.get(id)?.some((reader) => !isComplete(network, reader, factors)) === true),
  );
}

/** How the roots follow from nodes, as far as these factors reach. */
export function planToRoots(
  network: Network,
  given: readonly number[],
  roots: readonly number[],
  factors: ReadonlySet<number>,
): Plan {
  return planOf(network, given, [...new Set(roots)], (id) =>
    network.node(id).factors.some((factor) => factors.has(factor)),
  );
}
