/** What `highest_of` and `sum_of` share: a value of each member, and bounds on what they come to together. */
import { keyAt, type Path } from '../diagnostics/place.ts';
import { findingOf } from '../diagnostics/rule.ts';
import { lowerBound } from './bound.ts';
import { boundsInWords, lowerBounds, type WrittenBounds } from './bounds.ts';
import { pointsText } from './decimal.ts';
import { lowerPoints } from './lower-amount.ts';
import type { Aloud, Read } from './operator.ts';
import { inline } from './phrase.ts';
import { RELATIONS, type Relation } from './relation.ts';
import { LITERAL_NOT_A_VALUE } from './rules.ts';
import type { Scope } from './scope.ts';
import type { Bounds, RollUp } from './test.ts';
import type { Words } from './words.ts';

type WrittenTotal = WrittenBounds & { readonly score?: string; readonly field?: string };

/** Bounds in hundredths of a point, or in units of the field; sums of members may lie beyond those of one. */
export function lowerTotal(written: WrittenTotal, of: 'highest' | 'sum', path: Path, scope: Scope): Bounds | undefined {
  const { score, field } = written;
  if ((score === undefined) === (field === undefined)) {
    const message = `The ${of} is either of a score or of a field.`;
    const place = keyAt(scope.file, [...path, field === undefined ? `${of}_of` : 'field']);
    const remedy = 'Write one of `score` and `field`.';
    scope.report(findingOf(LITERAL_NOT_A_VALUE, { message, place, remedy }));
    return undefined;
  }
  const what = score === undefined ? `the ${of} of ${field}` : `the ${of} of the score of ${score}`;
  const ranged = { what, path, scope };
  if (field === undefined) return lowerBounds(written, ranged, (bound, at) => lowerPoints(bound, at, scope, what));
  const type = scope.fieldType(field);
  if (type?.is !== 'number' && type?.is !== 'money') return undefined;
  return lowerBounds(written, ranged, (bound, at) => {
    const relation = relationAt(at);
    return relation && lowerBound(bound, relation, relation, { what, type, path: at.slice(0, -1), scope });
  });
}

function relationAt(path: Path): Relation | undefined {
  return RELATIONS.find((relation) => relation === path.at(-1));
}

/** "score of engagement", "amount". */
export function valueInWords({ value }: RollUp, words: Words): string {
  if (value?.of === 'score') return `score of ${inline(words.title('model', value.model))}`;
  return value?.of === 'field' ? inline(words.title('field', value.field)) : '';
}

/** "at least 50". */
export function totalInWords({ value }: RollUp, bounds: Bounds, words: Words, aloud: Aloud): string {
  const number = (units: number): string =>
    value?.of === 'field' ? words.value(words.fieldType(value.field), units) : pointsText(units);
  return boundsInWords(bounds, number, aloud);
}

export function readsOfTotal({ of, value }: RollUp): readonly Read[] {
  const subject: Read = { kind: 'subject', id: of };
  if (value?.of === 'score') return [subject, { kind: 'model', id: value.model }];
  return value?.of === 'field' ? [subject, { kind: 'field', id: value.field }] : [subject];
}
