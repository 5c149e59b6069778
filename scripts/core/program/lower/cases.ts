/**
 * The shapes in which policies tie a value to a field (by value, in bands, by first match, from a
 * table), each as cases tried in order. Scoring and derived fields share them, so that a field means
 * the same in both. Where the cases leave no known value over, the last one stands for the rest: a
 * missing value then spans what the cases give, and nothing that no lead can have.
 */

import { checkLiteral } from '../../conditions/check-literal.ts';
import type { Comparison } from '../../conditions/comparison.ts';
import type { Scope } from '../../conditions/scope.ts';
import type { Test } from '../../conditions/test.ts';
import type { FieldType } from '../../conditions/value.ts';
import type { Path } from '../../diagnostics/place.ts';
import { areDistinct } from './distinct.ts';

export interface Cases<T> {
  readonly cases: readonly { readonly when: Test; readonly value: T }[];
  readonly otherwise?: T;
}

/** A field compared, at the place where the comparison is written. */
export interface Looked {
  readonly field: string;
  readonly type: FieldType;
  readonly scope: Scope;
}

export function fieldTest({ field, scope }: Looked, path: Path, by: readonly Comparison[]): Test {
  return { op: 'field', origin: { file: scope.file, path }, field, by };
}

/** Types whose values can be listed one by one as keys of a map. */
export function isListed({ is }: FieldType): boolean {
  return ['choice', 'country', 'yes-no', 'text', 'email', 'domain'].includes(is);
}

/** A case for each value of a map; `undefined` if a value does not fit the field, which is reported. */
export function casesByValue<T>(
  looked: Looked,
  path: Path,
  written: readonly (readonly [string, T | undefined])[],
  otherwise: T | undefined,
): Cases<T> | undefined {
  const { type, field, scope } = looked;
  const compared = { what: field, type, path, scope };
  const cases = written.flatMap(([key, value]) => {
    const literal = checkLiteral(type.is === 'yes-no' ? asYesNo(key) : key, [...path, key], compared, 'key');
    if (literal === undefined || value === undefined) return [];
    return [{ when: fieldTest(looked, [...path, key], [{ by: 'in', type, literals: [literal] }]), value }];
  });
  if (cases.length < written.length) return undefined;
  const tests = cases.map(({ when }) => when);
  if (!areDistinct(tests, `Among the values of ${field}, this entry`, scope)) return undefined;
  return coversAll(type, written.length)
    ? withoutRest(cases)
    : { cases, ...(otherwise === undefined ? {} : { otherwise }) };
}

function coversAll(type: FieldType, count: number): boolean {
  return (type.is === 'choice' && type.values.length === count) || (type.is === 'yes-no' && count === 2);
}

export function withoutRest<T>(cases: Cases<T>['cases']): Cases<T> {
  const last = cases.at(-1);
  return last === undefined ? { cases } : { cases: cases.slice(0, -1), otherwise: last.value };
}

function asYesNo(key: string): unknown {
  return key === 'true' ? true : key === 'false' ? false : key;
}
