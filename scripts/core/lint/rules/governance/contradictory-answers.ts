/**
 * Definitions of one kind that answer the same question, are in force on the same day, and do not say
 * the same. Who owns them and since when is no part of what they say; neither is the order of keys. Two
 * conditions may be written differently and say the same: whether they do is proved.
 */
import type { Agreement, Definition } from '../../../agreement/agreement.ts';
import { idPlace } from '../../../agreement/catalogue.ts';
import { supersededBy } from '../../../agreement/succession.ts';
import { sharedLife } from '../../../agreement/validity.ts';
import { isMap, textOf } from '../../../agreement/written.ts';
import { truthOf } from '../../../conditions/judge.ts';
import type { Test } from '../../../conditions/test.ts';
import { pathKey, valueAt } from '../../../diagnostics/place.ts';
import type { Occurrence } from '../../../diagnostics/rule.ts';
import { judgeFully } from '../../../program/interpret/verdict.ts';
import { kindInWords } from '../../../schema/subject.ts';
import { leadOfDifference } from '../../logic/both-hold.ts';
import type { LogicContext, LogicRule } from '../../logic/logic-rule.ts';
import { witnessOf } from '../../logic/witness.ts';

const ABOUT: ReadonlySet<string> = new Set([
  'id',
  'title',
  'owners',
  'why',
  'status',
  'version',
  'valid_from',
  'valid_until',
  'review_by',
  'audience',
  'supersedes',
  'answers',
  'changes_only',
  'runs_in',
]);

export const contradictoryAnswers: LogicRule = {
  id: 'governance/contradictory-answers',
  title: 'Two answers to one question',
  severity: 'error',
  certainty: 'proved',
  why: 'Each team can point at the answer it prefers, and both are right.',
  remedy: 'Keep one of the two, let them say the same, or let one be valid only until the other begins.',
  check(agreement, context) {
    const answering = agreement.definitions.filter(
      (definition) => textOf(definition.data['answers']) !== undefined && context.isSound(definition),
    );
    return answering.flatMap((definition, index) => {
      for (const first of answering.slice(0, index)) {
        const found = areTwoAnswers(first, definition, agreement)
          ? contradiction(first, definition, context)
          : undefined;
        if (found !== undefined) return [occurrenceOf(first, definition, found)];
      }
      return [];
    });
  },
};

type Contradiction = Pick<Occurrence, 'certainty' | 'witness'> & { readonly keys: readonly string[] };

function occurrenceOf(first: Definition, definition: Definition, { keys, ...known }: Contradiction): Occurrence {
  const { kind, name, path, policy, data } = definition;
  const message = `The ${kindInWords(kind)} "${name}" and "${first.name}" both answer "${textOf(data['answers'])}" and differ in ${keys
    .map((key) => `\`${key}\``)
    .join(', ')}.`;
  const related = [{ place: idPlace(first), note: 'the other answer' }];
  return { message, place: valueAt(policy.file, [...path, 'answers']), related, ...known };
}

function areTwoAnswers(one: Definition, other: Definition, agreement: Agreement): boolean {
  const isSuccession = supersededBy(one, agreement) === other || supersededBy(other, agreement) === one;
  return (
    one.kind === other.kind &&
    one.data['answers'] === other.data['answers'] &&
    !isSuccession &&
    sharedLife(one, other) !== undefined
  );
}

function contradiction(one: Definition, other: Definition, context: LogicContext): Contradiction | undefined {
  const keys = differing(one, other);
  if (keys.length === 0 || keys.some((key) => key !== 'when')) return keys.length === 0 ? undefined : { keys };
  const [first, second] = [one, other].map((definition) => conditionOf(definition, context));
  if (first === undefined || second === undefined) return { keys, certainty: 'heuristic' };
  const answer = leadOfDifference(first, second, context);
  if (answer.is === 'impossible') return undefined;
  if (answer.is === 'undecided') return { keys, certainty: 'heuristic' };
  const { subject } = judgeFully(context.program, answer.lead, context.moment);
  const [its, others] = [first, second].map((test) => truthOf(test, subject) ?? 'not known');
  const says = `"${one.name}" is ${its} of it, "${other.name}" is ${others}.`;
  return { keys, witness: witnessOf(answer.lead, says, context) };
}

/** As it is in force; one that is not is compared as it is written. */
function conditionOf({ kind, name, policy, path }: Definition, { program }: LogicContext): Test | undefined {
  const named = program.steps.find((step) => step.step === 'condition' && kind === 'condition' && step.id === name);
  if (named?.step === 'condition') return named.when;
  const at = pathKey([...path, 'when']);
  return program.statements.find(({ origin }) => origin.file === policy.file && pathKey(origin.path) === at)?.when;
}

/** Keys of what they say under which they do not say the same. */
function differing({ data: one }: Definition, { data: other }: Definition): readonly string[] {
  const keys = [...new Set([...Object.keys(one), ...Object.keys(other)])].filter((key) => !ABOUT.has(key));
  return keys.filter((key) => normalised(one[key]) !== normalised(other[key]));
}

function normalised(value: unknown): string | undefined {
  return JSON.stringify(value, (_key, part: unknown) =>
    isMap(part) ? Object.fromEntries(Object.entries(part).sort(([one], [other]) => (one < other ? -1 : 1))) : part,
  );
}
