/** Bounds on a number that is not a field: a score, a count of events, a count of known fields. */
import type { Path } from '../diagnostics/place.ts';
import { type Fragment, join, sql, TRUE } from '../sql/fragment.ts';
import { type Amount, evaluateAmount, isPlain, type Pair } from './amount.ts';
import { amountInWords } from './amount-words.ts';
import { checkRange, type Ranged } from './check-range.ts';
import type { JsPair, JsValueScope } from './js-scope.ts';
import { allJs, type JsTruth } from './js-truth.ts';
import type { ByCase } from './lower-amount.ts';
import type { Aloud, Judge } from './operator.ts';
import { listed } from './phrase.ts';
import { holds, holdsJs, holdsSql, RELATIONS, type Relation, rangeOf, type SqlPair } from './relation.ts';
import type { ValueScope } from './sql-scope.ts';
import type { Bounds, Test } from './test.ts';
import { all, type Truth } from './truth.ts';

export type WrittenBounds = { readonly [R in Relation]?: ByCase<string | number> };

/** `lowerOne` converts and reports; then the bounds together must leave something that passes. */
export function lowerBounds(
  written: WrittenBounds,
  ranged: Omit<Ranged, 'written'>,
  lowerOne: (bound: ByCase<string | number>, path: Path) => Amount | undefined,
): Bounds | undefined {
  const lowered = RELATIONS.flatMap((relation) => {
    const bound = written[relation];
    return bound === undefined ? [] : [[relation, lowerOne(bound, [...ranged.path, relation])] as const];
  });
  const known = lowered.flatMap(([relation, bound]) => (bound === undefined ? [] : [[relation, bound] as const]));
  const isComplete = known.length === lowered.length;
  return isComplete && checkRange(known, { ...ranged, written }) ? Object.fromEntries(known) : undefined;
}

/** Each bound holds. */
export function within(bounds: Bounds, number: Pair, judge: Judge): Truth {
  return all(given(bounds).map(([relation, bound]) => holds(relation, number, evaluateAmount(bound, judge))));
}

/** NULL where the number is. */
export function withinSql(bounds: Bounds, number: SqlPair, scope: ValueScope): Fragment {
  const parts = given(bounds).map(([relation, bound]) => holdsSql(relation, number, scope.amount(bound)));
  return parts.length === 1 ? join(parts, ' AND ', TRUE) : sql`(${join(parts, ' AND ', TRUE)})`;
}

export function withinJs(bounds: Bounds, number: JsPair, scope: JsValueScope): JsTruth {
  return allJs(given(bounds).map(([relation, bound]) => holdsJs(relation, number, scope.amount(bound))));
}

export function casesOfBounds(bounds: Bounds): readonly Test[] {
  return given(bounds).flatMap(([, bound]) => bound.cases.map(({ when }) => when));
}

const WORDS: Readonly<Record<Relation, string>> = {
  from: 'at least',
  above: 'above',
  below: 'below',
  up_to: 'at most',
};

/** "at least 50 and below 1,000". */
export function boundsInWords(bounds: Bounds, number: (value: number) => string, aloud: Aloud, words = WORDS): string {
  return listed(
    given(bounds).map(([relation, bound]) => `${words[relation]} ${amountInWords(bound, number, aloud)}`),
    'and',
  );
}

/** The same of things that are counted: "at least 2 and fewer than 5". */
export function countInWords(bounds: Bounds, aloud: Aloud): string {
  return boundsInWords(bounds, String, aloud, { ...WORDS, above: 'more than', below: 'fewer than' });
}

/** The numbers from zero up that plain bounds leave; `undefined` if a bound depends on the lead. */
export function countRange(bounds: Bounds): { readonly lowest: number; readonly highest: number } | undefined {
  const all = given(bounds);
  if (!all.every(([, bound]) => isPlain(bound))) return undefined;
  const { lowest, highest } = rangeOf(all.map(([relation, bound]) => [relation, bound.otherwise]));
  return { lowest: Math.max(lowest, 0), highest };
}

function given(bounds: Bounds): readonly (readonly [Relation, Amount])[] {
  return RELATIONS.flatMap((relation) => {
    const bound = bounds[relation];
    return bound === undefined ? [] : [[relation, bound] as const];
  });
}
