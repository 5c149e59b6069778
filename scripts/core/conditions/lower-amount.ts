/** A number as policies write it, plain or by case, converted to the units its user compares or adds. */
import { type Path, valueAt } from '../diagnostics/place.ts';
import { findingOf } from '../diagnostics/rule.ts';
import type { Condition } from '../schema/condition.generated.ts';
import { type Amount, plain } from './amount.ts';
import { complete } from './check-literal.ts';
import { POINT_DECIMALS, unitsOf } from './decimal.ts';
import { shown } from './literal.ts';
import { sentenceStart } from './phrase.ts';
import { LITERAL_NOT_A_VALUE } from './rules.ts';
import type { Scope } from './scope.ts';

export type ByCase<T> =
  | T
  | { readonly first_match: readonly { readonly when: Condition; readonly value: T }[]; readonly otherwise: T };

/** `convert` reports what it cannot convert, at the path it is given. */
export function lowerAmount<T extends string | number>(
  written: ByCase<T>,
  path: Path,
  scope: Scope,
  convert: (literal: T, path: Path) => number | undefined,
): Amount | undefined {
  if (typeof written !== 'object') {
    const value = convert(written, path);
    return value === undefined ? undefined : plain(value);
  }
  const cases = written.first_match.map((arm, index) => {
    const at = [...path, 'first_match', index];
    const when = scope.lower(arm.when, [...at, 'when']);
    const value = convert(arm.value, [...at, 'value']);
    return when === undefined || value === undefined ? undefined : { when, value };
  });
  const otherwise = convert(written.otherwise, [...path, 'otherwise']);
  const known = complete(cases);
  return known === undefined || otherwise === undefined ? undefined : { cases: known, otherwise };
}

/** Points in hundredths, up to a million either way; `what` has them: "the score of fit". */
export function lowerPoints(
  written: ByCase<string | number>,
  path: Path,
  scope: Scope,
  what: string,
): Amount | undefined {
  return lowerAmount(written, path, scope, (literal, at) => {
    const converted = typeof literal === 'number' ? unitsOf(literal, POINT_DECIMALS) : undefined;
    if (converted !== undefined && 'units' in converted && Math.abs(converted.units) <= MOST_POINTS)
      return converted.units;
    const message = `${sentenceStart(what)} is a number of points, which ${shown(literal)} cannot be.`;
    const remedy = 'Write a number with at most two decimals, between -1,000,000 and 1,000,000.';
    scope.report(findingOf(LITERAL_NOT_A_VALUE, { message, place: valueAt(scope.file, at), remedy }));
    return undefined;
  });
}

const MOST_POINTS = 100_000_000;

/** How often: whole numbers from zero. */
export function lowerCount(
  written: ByCase<string | number>,
  path: Path,
  scope: Scope,
  what: string,
): Amount | undefined {
  return lowerAmount(written, path, scope, (literal, at) => {
    if (typeof literal === 'number' && Number.isSafeInteger(literal) && literal >= 0 && literal <= MOST_EVENTS)
      return literal;
    const message = `${sentenceStart(what)} is a whole number, which ${shown(literal)} is not.`;
    const remedy = 'Write a whole number from 0 to 1,000,000.';
    scope.report(findingOf(LITERAL_NOT_A_VALUE, { message, place: valueAt(scope.file, at), remedy }));
    return undefined;
  });
}

/** The declared maximum of events of a lead. */
const MOST_EVENTS = 1_000_000;
