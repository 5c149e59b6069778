/** What the answer to one leaf says of the answer to another, before any lead is looked at. */
import type { Answer, FieldLeaf, KnownLeaf, Leaf } from '../../leaf.ts';

interface Answered<L extends Leaf = Leaf> {
  readonly leaf: L;
  readonly answer: Answer;
}

/** Whether the second is answered so where the first is; `undefined` if it says nothing of it. */
export function follows({ leaf, answer }: Answered, asked: Answered): boolean | undefined {
  if (leaf === asked.leaf) return answer === asked.answer;
  if (leaf.leaf === 'record' && asked.leaf.leaf === 'record') return fromRecords(answer, asked.answer);
  if (leaf.leaf === 'known' && asked.leaf.leaf === 'known') return fromKnown(leaf, { ...asked, leaf: asked.leaf });
  if (leaf.leaf !== 'field') return undefined;
  if (asked.leaf.leaf === 'known') return fromKnown(leaf, { ...asked, leaf: asked.leaf });
  return asked.leaf.leaf === 'field' ? fromField({ leaf, answer }, { ...asked, leaf: asked.leaf }) : undefined;
}

/** All that is asked of records is known together. */
function fromRecords(answer: Answer, asked: Answer): boolean | undefined {
  if (answer === undefined) return asked === undefined;
  return asked === undefined ? false : undefined;
}

/** What has a domain, or an answer to a comparison, has a value. */
function fromKnown(leaf: FieldLeaf | KnownLeaf, asked: Answered<KnownLeaf>): boolean | undefined {
  if (leaf.field !== asked.leaf.field || (asked.leaf.domain && !leaf.domain)) return undefined;
  return asked.answer === true;
}

/** Two versions may hold different types of one field, which compare differently. */
function fromField(one: Answered<FieldLeaf>, other: Answered<FieldLeaf>): boolean | undefined {
  const [mine, others] = [one.leaf, other.leaf];
  if (mine.field !== others.field || mine.domain !== others.domain) return undefined;
  const [own, theirs] = [mine.comparison, others.comparison];
  if (own.type.is !== theirs.type.is || one.answer === undefined || other.answer === undefined) return undefined;
  const answer =
    own.by === 'from' && theirs.by === 'from'
      ? fromBound(own.bound.otherwise, one.answer === true, theirs.bound.otherwise)
      : own.by === 'in' && theirs.by === 'in'
        ? fromSet(own.literals, one.answer === true, theirs.literals)
        : undefined;
  return answer === undefined ? undefined : answer === other.answer;
}

function fromBound(own: number, isFrom: boolean, theirs: number): boolean | undefined {
  if (isFrom) return own >= theirs ? true : undefined;
  return own <= theirs ? false : undefined;
}

/** In the smaller set is in the larger one, and not in one beside it. */
function fromSet<T>(own: readonly T[], isIn: boolean, theirs: readonly T[]): boolean | undefined {
  if (!isIn) return theirs.every((literal) => own.includes(literal)) ? false : undefined;
  if (own.every((literal) => theirs.includes(literal))) return true;
  return own.some((literal) => theirs.includes(literal)) ? undefined : false;
}
