/**
 * What the bounds `from`, `above`, `below`, `up_to` of a field share, with `before` and `after` as
 * their names for time. Values are compared as whole numbers: units, ranks, days or milliseconds.
 */
import { type Path, valueAt } from '../diagnostics/place.ts';
import { findingOf } from '../diagnostics/rule.ts';
import { type JsFragment, js, text, whole } from '../js/fragment.ts';
import { choose } from '../js/logic.ts';
import type { Bound } from '../schema/condition.generated.ts';
import { type Fragment, integer, join, NULL, sql } from '../sql/fragment.ts';
import { type Amount, evaluateAmount, exactly, isPlain } from './amount.ts';
import { amountInWords } from './amount-words.ts';
import { checkLiteral } from './check-literal.ts';
import type { ComparisonByKey } from './comparison.ts';
import type { Compared, Key, Meaning } from './comparison-unit.ts';
import type { JsValueScope } from './js-scope.ts';
import { certainly, type JsTruth } from './js-truth.ts';
import { lowerAmount } from './lower-amount.ts';
import { oneOfJs } from './membership.ts';
import { values } from './phrase.ts';
import { holds, holdsJs, holdsSql, type Relation, rangeOf } from './relation.ts';
import { NEVER_MATCHES } from './rules.ts';
import type { ValueScope } from './sql-scope.ts';
import type { ChoiceType, FieldType, Value } from './value.ts';

type BoundComparison = ComparisonByKey[Relation];

/** How a bound of each kind of value is introduced. */
interface Introductions {
  readonly ofNumbers: string;
  readonly ofTime: string;
}

/** Everything of a bound but its names and examples. */
export function boundOf<R extends Relation>(
  by: R,
  { ofNumbers, ofTime }: Introductions,
): Pick<Meaning<R>, 'by' | 'test' | 'sql' | 'js' | 'cases' | 'english'> {
  return {
    by,
    english: ({ type, bound }: BoundComparison, words, aloud) => {
      const number = (value: number) =>
        type.is === 'choice' ? values([words.value(type, idAt(type, value))]).join() : words.value(type, value);
      return `${isTime(type) ? ofTime : ofNumbers} ${amountInWords(bound, number, aloud)}`;
    },
    test: ({ type, bound }: BoundComparison, value, _, judge) =>
      holds(by, exactly(numberOf(type, value)), evaluateAmount(bound, judge)),
    sql: ({ type, bound }: BoundComparison, value, scope) => boundSql(by, { type, bound }, value, scope),
    js: ({ type, bound }: BoundComparison, value, scope) => boundJs(by, { type, bound }, value, scope),
    cases: ({ bound }: BoundComparison) => bound.cases.map(({ when }) => when),
  };
}

export const isTime = ({ is }: FieldType): boolean => is === 'date' || is === 'instant';
export const isRanked = (type: FieldType): boolean =>
  type.is === 'number' || type.is === 'money' || (type.is === 'choice' && type.ordered);

/** The bound in units of the type; reports values that do not fit, and ranks that nothing is beyond. */
export function lowerBound(written: Bound, key: Key, relation: Relation, compared: Compared): Amount | undefined {
  const { type, scope, what } = compared;
  const path = [...compared.path, key];
  const bound = lowerAmount(written, path, scope, (literal, at: Path) => {
    const value = checkLiteral(literal, at, compared);
    return value === undefined ? undefined : numberOf(type, value);
  });
  if (bound === undefined || type.is !== 'choice' || !isPlain(bound)) return bound;
  const { lowest, highest } = rangeOf([[relation, bound.otherwise]]);
  if (lowest < type.values.length && highest >= 0) return bound;
  const end = highest < 0 ? 'lowest' : 'highest';
  const message = `${String(written)} is the ${end} value of ${what}, so nothing is ${key} it.`;
  scope.report(findingOf(NEVER_MATCHES, { message, place: valueAt(scope.file, path) }));
  return undefined;
}

/** Ranks of ordered choices count from 0. */
function numberOf(type: FieldType, value: Value): number {
  if (typeof value === 'number') return value;
  return type.is === 'choice' ? type.values.findIndex(({ id }) => id === value) : Number.NaN;
}

function idAt(type: ChoiceType, rank: number): string {
  return type.values[rank]?.id ?? '';
}

type Ranged = Pick<BoundComparison, 'type' | 'bound'>;

function boundSql(relation: Relation, { type, bound }: Ranged, value: Fragment, scope: ValueScope): Fragment {
  if (type.is === 'choice' && isPlain(bound)) {
    const ids = valuesWithin(relation, type, bound.otherwise);
    return sql`(${value} IN (${join(
      ids.map((id) => scope.dialect.text(id)),
      ', ',
      NULL,
    )}))`;
  }
  const number = type.is === 'choice' ? rankSql(type, value, scope) : value;
  return holdsSql(relation, { least: number, most: number }, scope.amount(bound));
}

function boundJs(relation: Relation, { type, bound }: Ranged, value: JsFragment, scope: JsValueScope): JsTruth {
  if (type.is === 'choice' && isPlain(bound))
    return certainly(oneOfJs(value, valuesWithin(relation, type, bound.otherwise), scope));
  const number = type.is === 'choice' ? rankJs(type, value) : value;
  return holdsJs(relation, { least: number, most: number }, scope.amount(bound));
}

function valuesWithin(relation: Relation, { values: all }: ChoiceType, bound: number): readonly string[] {
  return all.filter((_, rank) => holds(relation, exactly(rank), exactly(bound)) === true).map(({ id }) => id);
}

function rankJs({ values: all }: ChoiceType, value: JsFragment): JsFragment {
  return all.reduceRight(
    (others, { id }, rank) => choose(js`${value} === ${text(id)}`, whole(rank), others),
    whole(-1),
  );
}

function rankSql(type: ChoiceType, value: Fragment, { dialect }: ValueScope): Fragment {
  const arms = type.values.map(({ id }, rank) => sql`WHEN ${value} = ${dialect.text(id)} THEN ${integer(rank)}`);
  return sql`(CASE ${join(arms, ' ', sql``)} ELSE ${NULL} END)`;
}
