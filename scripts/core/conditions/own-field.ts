/** Whether a field belongs to those who are asked for it; reports one that does not. */
import { type Path, valueAt } from '../diagnostics/place.ts';
import { findingOf } from '../diagnostics/rule.ts';
import { OTHER_SUBJECT } from './rules.ts';
import type { Scope } from './scope.ts';
import { PERSON } from './test.ts';

export function isOwnField(field: string, path: Path, scope: Scope): boolean {
  const owner = scope.subjectOf(field);
  if (owner === scope.asked) return true;
  const message = `${field} is a field of ${named(owner)}, not of ${named(scope.asked)}.`;
  scope.report(findingOf(OTHER_SUBJECT, { message, place: valueAt(scope.file, path) }));
  return false;
}

function named(subject: string): string {
  return subject === PERSON ? 'people' : subject;
}
