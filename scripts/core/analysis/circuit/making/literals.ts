/**
 * Literals that hold together, without those that follow from others; and what the rest of a combination
 * comes to beside them. All of it is said of `all`; an `any` is read through its denial.
 */
import type { Answer, KnownLeaf, Leaf } from '../../leaf.ts';
import { implies, type Literal, opposite } from './literal.ts';
import type { Facts } from './store.ts';

/** More literals than these are only compared with themselves. */
const MANY = 64;

/** `undefined` if they cannot hold together. */
export function fewest(literals: readonly Literal[], store: Facts): readonly Literal[] | undefined {
  if (literals.length > MANY) return literals;
  const isRefuted = literals.some((one) => literals.some((other) => implies(one, opposite(other), store)));
  if (isRefuted) return undefined;
  return literals.filter(
    (one, place) =>
      !literals.some(
        (other, before) =>
          other !== one && implies(other, one, store) && (before < place || !implies(one, other, store)),
      ),
  );
}

/** Whether one of the literals settles it, and how. */
export function settled(asked: Literal, by: readonly Literal[], store: Facts): boolean | undefined {
  if (by.length > MANY) return undefined;
  if (by.some((one) => implies(one, asked, store))) return true;
  return by.some((one) => implies(one, opposite(asked), store)) ? false : undefined;
}

const ANSWERS = [true, false, undefined] as const;

/** A leaf that is not answered in two of three ways is answered in the third. */
export interface Completion {
  readonly leaf: Leaf;
  readonly answer: Answer;
  readonly instead: readonly Literal[];
}

export function completionOf(literals: readonly Literal[]): Completion | 'impossible' | undefined {
  const denied = literals.filter(({ on, holds }) => on.node === 'is' && !holds && on.leaf.leaf !== 'known');
  for (const { on } of denied) {
    if (on.node !== 'is') continue;
    const same = denied.filter((other) => other.on.node === 'is' && other.on.leaf === on.leaf);
    const left = ANSWERS.filter(
      (answer) =>
        !same.some((other) => other.on.node === 'is' && other.on.answer === answer) &&
        !(answer === undefined && isKnown(on.leaf, literals)),
    );
    const [answer] = left;
    if (left.length === 0) return 'impossible';
    if (left.length === 1 && TRUTHS.has(on.leaf.leaf)) return { leaf: on.leaf, answer, instead: same };
  }
  return undefined;
}

/** Leaves that answer a truth. */
const TRUTHS: ReadonlySet<Leaf['leaf']> = new Set(['field', 'fields', 'record', 'free']);

/** A field has a value, or the lead came with records. */
function isKnown(leaf: Leaf, literals: readonly Literal[]): boolean {
  return literals.some(({ on, holds }) => {
    if (on.node !== 'is') return false;
    if (leaf.leaf === 'record') return !holds && on.leaf.leaf === 'record' && on.answer === undefined;
    return leaf.leaf === 'field' && holds && says(on.leaf, leaf);
  });
}

function says(known: Leaf, { field, domain }: Pick<KnownLeaf, 'field' | 'domain'>): boolean {
  return known.leaf === 'known' && known.field === field && known.domain === domain;
}
