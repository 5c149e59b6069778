/**
 * A truth read under something that is given: answers that the given fixes are put in, so that what is
 * decided by them falls away before anything is gone through. The two together say the same as before.
 */
import type { Make } from './making/make.ts';
import type { NodeId } from './node.ts';

/** All of the parts, each read under what the others fix. */
export function allTogether(parts: readonly NodeId[], make: Make): NodeId {
  if (areOpposed(parts, make)) return make.constant(false);
  const given = factsIn(parts, make);
  if (given.size === 0) return make.all(parts);
  const known = new Map<NodeId, NodeId>();
  return make.all([
    ...[...given].map(([id, holds]) => (holds ? id : make.not(id))),
    ...parts.map((part) => under(part, given, known, make)),
  ]);
}

/** One of them rules another out, as where one version never lets through what the other does not. */
function areOpposed(parts: readonly NodeId[], { entails, not }: Make): boolean {
  return parts.some((one, place) => parts.slice(place + 1).some((other) => entails(one, not(other))));
}

/** Answers that hold, or do not, wherever all of the nodes do. */
function factsIn(parts: readonly NodeId[], make: Make): ReadonlyMap<NodeId, boolean> {
  const facts = new Map<NodeId, boolean>();
  const open = [...parts];
  for (let id = open.pop(); id !== undefined; id = open.pop()) {
    const node = make.nodes[id];
    if (node?.node === 'is') facts.set(id, true);
    if (node?.node === 'not') facts.set(node.of, false);
    if (node?.node === 'all') open.push(...node.of);
  }
  return facts;
}

function under(id: NodeId, given: ReadonlyMap<NodeId, boolean>, known: Map<NodeId, NodeId>, make: Make): NodeId {
  const fixed = given.get(id);
  if (fixed !== undefined) return make.constant(fixed);
  const before = known.get(id);
  if (before !== undefined) return before;
  const read = (inner: NodeId): NodeId => under(inner, given, known, make);
  const node = make.nodes[id];
  const made = node === undefined ? id : truthUnder(id, node, read, make);
  known.set(id, made);
  return made;
}

/** Numbers stay as they are. */
function truthUnder(id: NodeId, node: Make['nodes'][number], read: (inner: NodeId) => NodeId, make: Make): NodeId {
  switch (node.node) {
    case 'not':
      return make.not(read(node.of));
    case 'all':
      return make.all(node.of.map(read));
    case 'any':
      return make.any(node.of.map(read));
    case 'at-least':
      return make.atLeast(node.n, node.of.map(read));
    default:
      return id;
  }
}
