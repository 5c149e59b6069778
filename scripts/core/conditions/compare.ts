/** Asks the comparison that is meant. */
import { type JsFragment, TRUE } from '../js/fragment.ts';
import { and, not, or } from '../js/logic.ts';
import type { Fragment } from '../sql/fragment.ts';
import type { By, Comparison, ComparisonByKey } from './comparison.ts';
import { meanings } from './comparisons/index.ts';
import type { JsValueScope } from './js-scope.ts';
import { allJs, isCertain, type JsTruth, type JsValue, whereKnown } from './js-truth.ts';
import type { Aloud, Judge } from './operator.ts';
import type { ValueScope } from './sql-scope.ts';
import type { Subject } from './subject.ts';
import type { Test } from './test.ts';
import type { Truth } from './truth.ts';
import type { Value } from './value.ts';
import type { Words } from './words.ts';

/** Unknown for a missing value. */
export function compare(comparison: Comparison, value: Value | undefined, subject: Subject, judge: Judge): Truth {
  return value === undefined ? undefined : compareAs(comparison.by, comparison, value, subject, judge);
}

function compareAs<B extends By>(
  by: B,
  comparison: ComparisonByKey[B],
  value: Value,
  subject: Subject,
  judge: Judge,
): Truth {
  return meanings[by].test(comparison, value, subject, judge);
}

/** NULL where the value is. */
export function compareSql(comparison: Comparison, value: Fragment, scope: ValueScope): Fragment {
  return compareSqlAs(comparison.by, comparison, value, scope);
}

function compareSqlAs<B extends By>(
  by: B,
  comparison: ComparisonByKey[B],
  value: Fragment,
  scope: ValueScope,
): Fragment {
  return meanings[by].sql(comparison, value, scope);
}

/** All of them, unknown for a missing value. */
export function compareAllJs(
  comparisons: readonly Comparison[],
  { value, known }: JsValue,
  scope: JsValueScope,
): JsTruth {
  const truth = allJs(comparisons.map((comparison) => compareJsAs(comparison.by, comparison, value, scope)));
  if (known === TRUE || !isCertain(truth) || !comparisons.some(({ by }) => COSTLY.has(by))) {
    return whereKnown(known, truth);
  }
  const surely = scope.once('found', and([known, truth.surely]));
  return { surely, possibly: or([not(known), surely]) };
}

/** Search through texts and lists. */
const COSTLY: ReadonlySet<By> = new Set(['has_word', 'contains', 'starts_with', 'ends_with', 'has_any', 'has_all']);

function compareJsAs<B extends By>(
  by: B,
  comparison: ComparisonByKey[B],
  value: JsFragment,
  scope: JsValueScope,
): JsTruth {
  return meanings[by].js(comparison, value, scope);
}

/** Goes on after the title of what is compared; several are joined by "and". */
export function comparisonsInWords(comparisons: readonly Comparison[], words: Words, aloud: Aloud): string {
  return comparisons.map((comparison) => inWordsAs(comparison.by, comparison, words, aloud)).join(' and ');
}

function inWordsAs<B extends By>(by: B, comparison: ComparisonByKey[B], words: Words, aloud: Aloud): string {
  return meanings[by].english(comparison, words, aloud);
}

export function casesOf(comparison: Comparison): readonly Test[] {
  return casesAs(comparison.by, comparison);
}

function casesAs<B extends By>(by: B, comparison: ComparisonByKey[B]): readonly Test[] {
  return meanings[by].cases?.(comparison) ?? [];
}

/** Other fields that the comparison looks at. */
export function fieldsOf(comparison: Comparison): readonly string[] {
  return fieldsAs(comparison.by, comparison);
}

function fieldsAs<B extends By>(by: B, comparison: ComparisonByKey[B]): readonly string[] {
  return meanings[by].fields?.(comparison) ?? [];
}
