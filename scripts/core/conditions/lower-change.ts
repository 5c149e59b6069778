/** What a change is measured between: two fields in the same units, and how much there has to have been. */
import { type Path, valueAt } from '../diagnostics/place.ts';
import { findingOf } from '../diagnostics/rule.ts';
import type { Amount } from './amount.ts';
import { checkLiteral } from './check-literal.ts';
import { isSameType } from './comparisons/same-as.ts';
import { shown } from './literal.ts';
import { type ByCase, lowerAmount } from './lower-amount.ts';
import { isOwnField } from './own-field.ts';
import { LITERAL_NOT_A_VALUE, WRONG_COMPARISON } from './rules.ts';
import type { Scope } from './scope.ts';
import type { Measured } from './test.ts';
import { exactType, oneOfType } from './type-words.ts';

interface WrittenChange {
  readonly field: string;
  readonly since: string;
  readonly base_from?: number;
}

/** `path` is that of the map with `field` and `since`. */
export function lowerMeasured(
  { field, since, base_from: base }: WrittenChange,
  path: Path,
  scope: Scope,
): Measured | undefined {
  const [type, earlier] = [scope.fieldType(field), scope.fieldType(since)];
  if (type === undefined || earlier === undefined) return undefined;
  const areOwn = (
    [
      ['field', field],
      ['since', since],
    ] as const
  ).every(([key, id]) => isOwnField(id, [...path, key], scope));
  if (!areOwn) return undefined;
  const refuse = (message: string, key: 'field' | 'since', remedy: string): undefined => {
    scope.report(findingOf(WRONG_COMPARISON, { message, place: valueAt(scope.file, [...path, key]), remedy }));
    return undefined;
  };
  if (type.is !== 'number' && type.is !== 'money')
    return refuse(`${field} is ${oneOfType(type)} and has no change in percent.`, 'field', 'Name a number or money.');
  if (since === field)
    return refuse(`${field} is compared with itself.`, 'since', 'Name the field that holds what it was.');
  if (!isSameType(type, earlier)) {
    const message = `${field} is ${exactType(type)} and ${since} is ${exactType(earlier)}, so there is no change from one to the other.`;
    return refuse(message, 'since', 'Compare two fields of one type, with the same decimals or currency.');
  }
  if (base === undefined) return { field, since, type };
  const least = checkLiteral(base, [...path, 'base_from'], { what: since, type, path, scope });
  return typeof least === 'number' ? { field, since, type, baseFrom: least } : undefined;
}

/** Whole percent. */
export function lowerPercent(
  written: ByCase<string | number>,
  path: Path,
  scope: Scope,
  what: string,
): Amount | undefined {
  return lowerAmount(written, path, scope, (literal, at) => {
    const percent = parsePercent(literal);
    if (percent !== undefined) return percent;
    const message = `${what} is measured in whole percent, which ${shown(literal)} is not.`;
    const remedy = 'Write whole percent, such as 50% or -20%.';
    scope.report(findingOf(LITERAL_NOT_A_VALUE, { message, place: valueAt(scope.file, at), remedy }));
    return undefined;
  });
}

export function parsePercent(written: unknown): number | undefined {
  const digits =
    typeof written === 'string' ? /^(?<percent>-?\d{1,5})%$/u.exec(written)?.groups?.['percent'] : undefined;
  return digits === undefined ? undefined : Number(digits) || 0;
}
