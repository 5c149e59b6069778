/**
 * Whether a condition asks whom it is about: people about what people have, the members of a subject
 * about fields of their own and nothing else, as they have no events, scores or records.
 */
import { nodeAt, type Path } from '../diagnostics/place.ts';
import { findingOf } from '../diagnostics/rule.ts';
import { isOwnField } from './own-field.ts';
import { readsOf } from './reads.ts';
import { OTHER_SUBJECT } from './rules.ts';
import type { Scope } from './scope.ts';
import { type Op, PERSON, type Test } from './test.ts';

/** What the test looks at itself; tests within it are checked by themselves. */
export function asksItsOwn(test: Test, path: Path, scope: Scope): boolean {
  if (scope.asked !== PERSON && !OF_MEMBERS.has(test.op)) {
    const message = `Of ${scope.asked} only its own fields are known, so \`${test.op}\` cannot be asked of it.`;
    scope.report(findingOf(OTHER_SUBJECT, { message, place: nodeAt(scope.file, path) }));
    return false;
  }
  // A roll-up reads fields of its members; it has checked them itself.
  if (ROLL_UPS.has(test.op)) return true;
  return readsOf(test).every(({ kind, id }) => kind !== 'field' || isOwnField(id, [...path, test.op], scope));
}

const ROLL_UPS: ReadonlySet<Op> = new Set<Op>([
  'any_of',
  'none_of',
  'count_of',
  'highest_of',
  'sum_of',
  'most_advanced',
]);

/** What can be asked of a row of fields. */
const OF_MEMBERS: ReadonlySet<string> = new Set([
  'all',
  'any',
  'not',
  'at_least',
  'unsettled',
  'not_agreed',
  'private',
  'field',
  'known',
  'change',
]);
