/**
 * Whether one node holds wherever another does, by how both are made: what two versions of a condition have
 * in common stands in the same place of both, and need not be looked into. Says less than there is to say.
 */
import type { Node, NodeId } from '../node.ts';
import { implies, literalOf } from './literal.ts';
import type { Facts } from './store.ts';

export type Entails = (one: NodeId, other: NodeId) => boolean;

export function entailsOf(facts: Facts): Entails {
  const known = new Map<string, boolean>();
  const entails: Entails = (one, other) => {
    if (one === other) return true;
    const key = `${one} ${other}`;
    const before = known.get(key);
    if (before !== undefined) return before;
    const found = find(one, other);
    known.set(key, found);
    return found;
  };

  function find(one: NodeId, other: NodeId): boolean {
    if (facts.valueOf(one) === false || facts.valueOf(other) === true) return true;
    const [mine, others] = [facts.node(one), facts.node(other)];
    // What has to be shown of every part, before what is enough of one.
    if (mine.node === 'any') return mine.of.every((part) => entails(part, other));
    if (others.node === 'all') return others.of.every((part) => entails(one, part));
    if (mine.node === 'all' && mine.of.some((part) => entails(part, other))) return true;
    if (others.node === 'any') return others.of.some((part) => entails(one, part));
    return isCounted(mine, others) || isLiteral(one, other);
  }

  function isCounted(mine: Node, others: Node): boolean {
    if (mine.node !== 'at-least' || others.node !== 'at-least') return false;
    return mine.n >= others.n && areCovered(mine.of, others.of);
  }

  function isLiteral(one: NodeId, other: NodeId): boolean {
    const [literal, asked] = [literalOf(one, facts), literalOf(other, facts)];
    return literal !== undefined && asked !== undefined && implies(literal, asked, facts);
  }

  /** Each of the first by one of the second that no other needs. */
  function areCovered(parts: readonly NodeId[], by: readonly NodeId[]): boolean {
    const left = [...by];
    for (const part of parts) {
      const same = left.indexOf(part);
      const place = same >= 0 ? same : left.findIndex((other) => entails(part, other));
      if (place < 0) return false;
      left.splice(place, 1);
    }
    return true;
  }
  return entails;
}
