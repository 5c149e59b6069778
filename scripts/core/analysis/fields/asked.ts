/**
 * The answers of leaves about fields, as the interpreter gives them: each comparison is asked of the value
 * itself, a domain of what follows the @, and how long a lead was quiet by the interpreter's own count.
 */
import { compare } from '../../conditions/compare.ts';
import { truthOf } from '../../conditions/judge.ts';
import type { Subject } from '../../conditions/subject.ts';
import type { FieldType, Value } from '../../conditions/value.ts';
import { domainOf } from '../../program/interpret/derived.ts';
import { quietSince, timesOf } from '../../program/interpret/inactivity.ts';
import type { Moment } from '../../program/interpret/past.ts';
import type { Answer, BeganLeaf, FieldLeaf, FieldsLeaf, KnownLeaf } from '../leaf.ts';

/** A leaf about one field. */
export type OneLeaf = FieldLeaf | KnownLeaf | BeganLeaf;

export function answersOf(leaves: readonly OneLeaf[], value: Value | undefined, moment: Moment): readonly Answer[] {
  const subject = subjectOf(new Map(), moment);
  return leaves.map((leaf) => answerOf(leaf, value, subject));
}

function answerOf(leaf: OneLeaf, value: Value | undefined, subject: Subject): Answer {
  if (leaf.leaf === 'began') {
    const { inactivity } = leaf;
    const quiet = inactivity.orSince && quietSince(inactivity.orSince, value, subject);
    return quiet === undefined ? undefined : timesOf(quiet, inactivity);
  }
  const seen = leaf.domain ? domainOf(value) : value;
  return leaf.leaf === 'known' ? seen !== undefined : compare(leaf.comparison, seen, subject, asksNothing);
}

/**
 * The same leaf asked of text that is folded already. Folding twice is not always folding once, so this is
 * how a leaf is asked of what values fold to, whatever those values are.
 */
export function ofFolded(leaf: OneLeaf): OneLeaf {
  if (leaf.leaf !== 'field') return leaf;
  const { type } = leaf.comparison;
  if (type.is === 'text' || type.is === 'url') return { ...leaf, comparison: { ...leaf.comparison, type: FOLDED } };
  if (type.is !== 'list' || type.of.is !== 'text') return leaf;
  return { ...leaf, comparison: { ...leaf.comparison, type: LIST_OF_FOLDED } };
}

/** Types whose values comparisons take as they are. */
const FOLDED: FieldType = { is: 'domain' };
const LIST_OF_FOLDED: FieldType = { is: 'list', of: { is: 'choice', ordered: false, values: [] } };

/** What a test says of fields that it compares with one another. */
export function answerTogether(leaf: FieldsLeaf, values: ReadonlyMap<string, Value>, moment: Moment): Answer {
  const domains = Object.entries(leaf.domains ?? {}).flatMap(([id, field]) => {
    const domain = domainOf(values.get(field));
    return domain === undefined ? [] : [[id, domain] as const];
  });
  return truthOf(leaf.test, subjectOf(new Map([...values, ...domains]), moment));
}

/** A lead with these fields and nothing else. */
function subjectOf(values: ReadonlyMap<string, Value>, { asOf, asOfDate }: Moment): Subject {
  return {
    asOf,
    asOfDate,
    field: (id) => values.get(id),
    count: asksNothing,
    condition: asksNothing,
    score: asksNothing,
    cell: asksNothing,
    reached: asksNothing,
    timesReached: asksNothing,
    decision: asksNothing,
    view: asksNothing,
    recordedStage: asksNothing,
    rollUp: asksNothing,
  };
}

function asksNothing(): never {
  throw new Error('A leaf about fields asks for something else than fields.');
}
