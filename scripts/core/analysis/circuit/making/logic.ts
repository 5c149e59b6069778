/**
 * Truths combined. A combination is flat and sorted, holds nothing that follows from the rest of it, and
 * is denied by denying its parts, so that `not` stands before literals only; then many ways to write one
 * thing end up as one node. `all` and `any` mirror each other: one is read through the other's denial.
 */
import type { Leaf } from '../../leaf.ts';
import type { NodeId } from '../node.ts';
import { type Literal, literalOf, opposite } from './literal.ts';
import { completionOf, fewest, settled } from './literals.ts';
import type { Facts } from './store.ts';

export interface Logic {
  not(of: NodeId): NodeId;
  all(of: readonly NodeId[]): NodeId;
  any(of: readonly NodeId[]): NodeId;
  atLeast(n: number, of: readonly NodeId[]): NodeId;
  /** The first where the condition holds, else the second. */
  either(when: NodeId, then: NodeId, otherwise: NodeId): NodeId;
}

/** `is` makes the node that the leaf is answered so, whatever it is put in terms of. */
export function logicOf(store: Facts, is: (leaf: Leaf, answer: boolean | undefined) => NodeId): Logic {
  const denials = new Map<NodeId, NodeId>();
  const logic: Logic = {
    all: (of) => combine('all', of),
    any: (of) => combine('any', of),
    not(of) {
      const known = denials.get(of);
      if (known !== undefined) return known;
      const made = deny(of);
      denials.set(of, made);
      return made;
    },
    atLeast(n, of) {
      const open = of.filter((id) => store.valueOf(id) === undefined).toSorted(byId);
      const wanted = n - of.filter((id) => store.valueOf(id) === true).length;
      if (wanted <= 0 || wanted > open.length) return store.constant(wanted <= 0);
      if (wanted === 1) return logic.any(open);
      return wanted === open.length ? logic.all(open) : store.intern({ node: 'at-least', n: wanted, of: open });
    },
    either: (when, then, otherwise) =>
      then === otherwise ? then : logic.any([logic.all([when, then]), logic.all([logic.not(when), otherwise])]),
  };

  function deny(of: NodeId): NodeId {
    const node = store.node(of);
    switch (node.node) {
      case 'constant':
        return store.constant(node.value !== true);
      case 'not':
        return node.of;
      case 'all':
        return logic.any(node.of.map(logic.not));
      case 'any':
        return logic.all(node.of.map(logic.not));
      case 'at-least':
        return logic.atLeast(node.of.length - node.n + 1, node.of.map(logic.not));
      default:
        return store.intern({ node: 'not', of });
    }
  }

  function combine(kind: Kind, of: readonly NodeId[]): NodeId {
    const parts = flat(kind, of).filter((id) => store.valueOf(id) !== (kind === 'all'));
    if (parts.some((id) => store.valueOf(id) !== undefined)) return store.constant(kind === 'any');
    const found = parts.map((id) => ({ id, literal: seen(kind, id) }));
    const literals = fewest(
      found.flatMap(({ literal }) => literal ?? []),
      store,
    );
    if (literals === undefined) return store.constant(kind === 'any');
    const compounds = found.flatMap(({ id, literal }) => (literal === undefined ? [id] : []));
    const completion = completionOf(literals);
    if (completion === 'impossible') return store.constant(kind === 'any');
    if (completion !== undefined) {
      const { leaf, answer, instead } = completion;
      const made = is(leaf, answer === true || answer === false ? answer : undefined);
      const kept = literals.filter((literal) => !instead.includes(literal)).map((literal) => idOf(kind, literal));
      return combine(kind, [...kept, kind === 'all' ? made : logic.not(made), ...compounds]);
    }
    return joined(kind, literals, compounds);
  }

  /** What the literals settle of the others is left out; then nothing more can be said. */
  function joined(kind: Kind, literals: readonly Literal[], compounds: readonly NodeId[]): NodeId {
    const told = literals.map((literal) => idOf(kind, literal));
    const given = new Set([...told, ...compounds]);
    const left = compounds.map((id) => beside(kind, id, literals, given));
    const all = [...told, ...left];
    if (left.some((id, place) => id !== compounds[place])) return combine(kind, all);
    const [only] = all;
    if (all.length <= 1) return only ?? store.constant(kind === 'all');
    return store.intern({ node: kind, of: all.toSorted(byId) });
  }

  function beside(kind: Kind, id: NodeId, literals: readonly Literal[], given: ReadonlySet<NodeId>): NodeId {
    const node = store.node(id);
    const other = kind === 'all' ? 'any' : 'all';
    if (node.node !== other) return id;
    const isGiven = (part: NodeId): boolean => {
      const literal = seen(kind, part);
      return given.has(part) || (literal !== undefined && settled(literal, literals, store) === true);
    };
    const areGiven = (part: NodeId): boolean => {
      const of = store.node(part);
      return isGiven(part) || (of.node === kind && of.of.every(isGiven));
    };
    const verdicts = node.of.map((part) => (areGiven(part) ? true : areGiven(logic.not(part)) ? false : undefined));
    if (verdicts.includes(true)) return store.constant(kind === 'all');
    if (!verdicts.includes(false)) return id;
    return combine(
      other,
      node.of.filter((_, place) => verdicts[place] === undefined),
    );
  }

  function flat(kind: Kind, of: readonly NodeId[]): readonly NodeId[] {
    const parts = of.flatMap((id) => {
      const node = store.node(id);
      return node.node === kind ? node.of : [id];
    });
    return [...new Set(parts)];
  }

  /** What a literal says in an `all`; in an `any`, what its denial says. */
  function seen(kind: Kind, id: NodeId): Literal | undefined {
    const found = literalOf(id, store);
    return found === undefined || kind === 'all' ? found : opposite(found);
  }

  function idOf(kind: Kind, { on, holds }: Literal): NodeId {
    const id = store.intern(on);
    return holds === (kind === 'all') ? id : logic.not(id);
  }
  return logic;
}

type Kind = 'all' | 'any';

function byId(one: NodeId, other: NodeId): number {
  return one - other;
}
