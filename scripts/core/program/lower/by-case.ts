/** "A value by case" whose values are not numbers: each condition checked, each value read by its own rule. */
import { complete } from '../../conditions/check-literal.ts';
import type { Scope } from '../../conditions/scope.ts';
import type { Path } from '../../diagnostics/place.ts';
import type { Condition } from '../../schema/condition.generated.ts';
import type { ByCase } from '../program.ts';

interface WrittenByCase<W> {
  readonly first_match: readonly { readonly when: Condition; readonly value: W }[];
  readonly otherwise: W;
}

/** `undefined` if something was reported; all of it is checked first. */
export function lowerByCase<W, T>(
  written: WrittenByCase<W>,
  path: Path,
  scope: Scope,
  read: (value: W, path: Path) => T | undefined,
): ByCase<T> | undefined {
  const cases = complete(
    written.first_match.map((arm, index) => {
      const at = [...path, 'first_match', index];
      const when = scope.lower(arm.when, [...at, 'when']);
      const value = read(arm.value, [...at, 'value']);
      return when === undefined || value === undefined ? undefined : { when, value };
    }),
  );
  const otherwise = read(written.otherwise, [...path, 'otherwise']);
  return cases === undefined || otherwise === undefined ? undefined : { cases, otherwise };
}
