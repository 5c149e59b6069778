/** What operators over several conditions share. */
import type { Path } from '../diagnostics/place.ts';
import type { Condition } from '../schema/condition.generated.ts';
import { complete } from './check-literal.ts';
import type { Aloud } from './operator.ts';
import type { Scope } from './scope.ts';
import type { Origin, Test } from './test.ts';
import type { Reading } from './words.ts';

/** Every part is checked, so that all findings come at once; `undefined` if one was left out. */
export function lowerParts(conditions: readonly Condition[], path: Path, scope: Scope): readonly Test[] | undefined {
  return complete(conditions.map((condition, index) => scope.lower(condition, [...path, index])));
}

export function originOf({ file }: Scope, path: Path): Origin {
  return { file, path };
}

export function partsInWords(tests: readonly Test[], aloud: Aloud): readonly Reading[] {
  return tests.map((test) => aloud(test));
}

/** A group of one is that one. */
export function groupInWords(text: string, joinedBy: 'and' | 'or', tests: readonly Test[], aloud: Aloud): Reading {
  const parts = partsInWords(tests, aloud);
  const [only] = parts;
  return parts.length === 1 && only !== undefined ? only : { text, parts, joinedBy };
}
