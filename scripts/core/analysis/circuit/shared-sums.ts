/**
 * Sums that have addends in common: those are added up once, in a node of their own. Two versions of a
 * model, or its two ends, then differ in a few small addends, and one wide number carries the rest.
 */
import type { Addend } from './making/sums.ts';
import type { Node, NodeId } from './node.ts';

/** For each sum, its addends in groups; a group of several is one sum wherever it stands. */
export function sharedSums(nodes: readonly Node[], live: readonly NodeId[]): ReadonlyMap<NodeId, readonly Group[]> {
  const sums = live.flatMap((id) => {
    const node = nodes[id];
    return node?.node === 'sum' ? [{ id, of: node.of }] : [];
  });
  const places = new Map<string, NodeId[]>();
  for (const { id, of } of sums) {
    for (const addend of of) {
      const key = keyOf(addend);
      places.set(key, [...(places.get(key) ?? []), id]);
    }
  }
  return new Map(sums.map(({ id, of }) => [id, groupsOf(of, (addend) => (places.get(keyOf(addend)) ?? []).join())]));
}

export type Group = readonly Addend[];

/** Addends that stand in the same sums belong together; constants stand alone. */
function groupsOf(of: readonly Addend[], placesOf: (addend: Addend) => string): readonly Group[] {
  const groups = new Map<string, Addend[]>();
  for (const addend of of) {
    const key = placesOf(addend);
    groups.set(key, [...(groups.get(key) ?? []), addend]);
  }
  // What stands in this sum alone needs no node of its own.
  return [...groups].flatMap(([key, group]) => (key.includes(',') ? [group] : group.map((one) => [one])));
}

function keyOf({ node, times }: Addend): string {
  return `${node} ${times}`;
}
