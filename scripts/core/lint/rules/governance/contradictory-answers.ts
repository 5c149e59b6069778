/**
 * Definitions of one kind that answer the same question, are in force on the same day, and do not say
 * the same. Who owns them and since when is no part of what they say; neither is the order of keys.
 */
import type { Agreement, Definition } from '../../../agreement/agreement.ts';
import { idPlace } from '../../../agreement/catalogue.ts';
import { supersededBy } from '../../../agreement/succession.ts';
import { sharedLife } from '../../../agreement/validity.ts';
import { isMap, textOf } from '../../../agreement/written.ts';
import { valueAt } from '../../../diagnostics/place.ts';
import { kindInWords } from '../../../schema/subject.ts';
import type { LintRule } from '../../lint-rule.ts';

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

export const contradictoryAnswers: LintRule = {
  id: 'governance/contradictory-answers',
  title: 'Two answers to one question',
  severity: 'error',
  certainty: 'proved',
  why: 'Each team can point at the answer it prefers, and both are right.',
  remedy: 'Keep one of the two, let them say the same, or let one be valid only until the other begins.',
  check(agreement, { isSound }) {
    const answering = agreement.definitions.filter(
      (definition) => textOf(definition.data['answers']) !== undefined && isSound(definition),
    );
    return answering.flatMap((definition, index) => {
      const first = answering.slice(0, index).find((other) => contradict(other, definition, agreement));
      if (first === undefined) return [];
      const { kind, name, path, policy, data } = definition;
      const message = `The ${kindInWords(kind)} "${name}" and "${first.name}" both answer "${textOf(data['answers'])}" and differ in ${differing(
        first,
        definition,
      )
        .map((key) => `\`${key}\``)
        .join(', ')}.`;
      const related = [{ place: idPlace(first), note: 'the other answer' }];
      return [{ message, place: valueAt(policy.file, [...path, 'answers']), related }];
    });
  },
};

function contradict(one: Definition, other: Definition, agreement: Agreement): boolean {
  const isSuccession = supersededBy(one, agreement) === other || supersededBy(other, agreement) === one;
  return (
    one.kind === other.kind &&
    one.data['answers'] === other.data['answers'] &&
    !isSuccession &&
    sharedLife(one, other) !== undefined &&
    differing(one, other).length > 0
  );
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
