/**
 * What `in_last`, `in_next` and `older_than` share: how far a date or instant lies from the moment of
 * judging, in whole days or milliseconds.
 */
import { valueAt } from '../diagnostics/place.ts';
import { findingOf } from '../diagnostics/rule.ts';
import { type JsFragment, js } from '../js/fragment.ts';
import { type Fragment, integer, sql } from '../sql/fragment.ts';
import type { Compared, Key } from './comparison-unit.ts';
import { durationText, parseDuration } from './duration.ts';
import type { JsValueScope } from './js-scope.ts';
import { shown } from './literal.ts';
import { LITERAL_NOT_A_VALUE } from './rules.ts';
import type { Scope } from './scope.ts';
import type { ValueScope } from './sql-scope.ts';
import type { Subject } from './subject.ts';
import { DAY_MS, type FieldType, type Value } from './value.ts';

/** Milliseconds, or whole days against a date; reports hours against a date and centuries. */
export function lowerWindow(written: string, key: Key, { what, type, path, scope }: Compared): number | undefined {
  const duration = lowerDuration(written, [...path, key], scope);
  if (duration === undefined || type.is !== 'date') return duration;
  if (duration % DAY_MS === 0) return duration / DAY_MS;
  const message = `${what} is a date and has no hours, so ${shown(written)} cannot be counted from it.`;
  const remedy = 'Write whole days or weeks, such as 2d.';
  scope.report(findingOf(LITERAL_NOT_A_VALUE, { message, place: valueAt(scope.file, [...path, key]), remedy }));
  return undefined;
}

/** Milliseconds. */
export function lowerDuration(written: string, path: readonly (string | number)[], scope: Scope): number | undefined {
  const duration = parseDuration(written);
  if (duration !== undefined) return duration;
  const message = `${shown(written)} is no length of time that can be judged by.`;
  const remedy = 'Write hours, days or weeks up to a hundred years, such as 4h, 30d or 2w.';
  scope.report(findingOf(LITERAL_NOT_A_VALUE, { message, place: valueAt(scope.file, path), remedy }));
  return undefined;
}

/** How long ago, negative for what lies ahead. */
export function ageOf(type: FieldType, value: Value, { asOf, asOfDate }: Pick<Subject, 'asOf' | 'asOfDate'>): number {
  return (type.is === 'date' ? asOfDate : asOf) - Number(value);
}

export function ageSql(type: FieldType, value: Fragment, { asOf, asOfDate }: ValueScope): Fragment {
  return sql`${type.is === 'date' ? asOfDate : asOf} - ${value}`;
}

export function ageJs(
  type: FieldType,
  value: JsFragment,
  { asOf, asOfDate }: Pick<JsValueScope, 'asOf' | 'asOfDate'>,
): JsFragment {
  return js`${type.is === 'date' ? asOfDate : asOf} - ${value}`;
}

/** 0 ≤ age < duration. */
export function withinSql(age: Fragment, duration: number): Fragment {
  return sql`(${age} >= 0 AND ${age} < ${integer(duration)})`;
}

/** "30 days". */
export function windowText(type: FieldType, duration: number): string {
  return durationText(type.is === 'date' ? duration * DAY_MS : duration);
}
