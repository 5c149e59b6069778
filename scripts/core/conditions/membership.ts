/** What `is`, `is_not`, `in` and `not_in` share: a value is one of some literals, or none of them. */
import { valueAt } from '../diagnostics/place.ts';
import { findingOf } from '../diagnostics/rule.ts';
import { FALSE as JS_FALSE, TRUE as JS_TRUE, type JsFragment, joinJs, js, text, whole } from '../js/fragment.ts';
import { or } from '../js/logic.ts';
import { FALSE, type Fragment, integer, join, sql, TRUE } from '../sql/fragment.ts';
import { checkLiteral, complete, type Scalar, spread } from './check-literal.ts';
import type { InComparison } from './comparison.ts';
import type { Compared, Key } from './comparison-unit.ts';
import { fold } from './fold.ts';
import type { JsValueScope } from './js-scope.ts';
import { convertLiteral } from './literal.ts';
import { inQuotes, values } from './phrase.ts';
import { NEVER_MATCHES, WRONG_COMPARISON } from './rules.ts';
import type { ValueScope } from './sql-scope.ts';
import { manyOfType, oneOfType } from './type-words.ts';
import type { FieldType, Value } from './value.ts';
import type { Words } from './words.ts';

/** Lists have members, and two instants are never the same moment. */
export function isIdentifiable(type: FieldType): boolean {
  return type.is !== 'list' && type.is !== 'instant';
}

type Membership = Pick<InComparison, 'literals' | 'list'>;

/** Literals in brackets, one literal, or `$list`. */
export function lowerMembership(
  written: Scalar | readonly Scalar[],
  key: Key,
  compared: Compared,
): Membership | undefined {
  const isList = typeof written === 'string' && written.startsWith('$') && (key === 'in' || key === 'not_in');
  if (isList) return lowerList(written.slice(1), key, compared);
  const literals = complete(spread(written, key, compared).map(([one, path]) => checkLiteral(one, path, compared)));
  return literals === undefined ? undefined : { literals };
}

function lowerList(id: string, key: Key, compared: Compared): Membership | undefined {
  const list = compared.scope.list(id);
  if (list === undefined) return undefined;
  const { what, type, scope } = compared;
  const place = valueAt(scope.file, [...compared.path, key]);
  if (list.type.is !== type.is) {
    const message = `The list ${id} holds ${manyOfType(list.type)}, but ${what} is ${oneOfType(type)}.`;
    const remedy = `Compare it with a list of ${manyOfType(type)}.`;
    scope.report(findingOf(WRONG_COMPARISON, { message, place, remedy }));
    return undefined;
  }
  if (list.values.length === 0) {
    scope.report(findingOf(NEVER_MATCHES, { message: `The list ${id} is empty, so it decides nothing.`, place }));
    return undefined;
  }
  // A value that does not even fit the list's own type is reported where the list is written.
  const fitting = list.values.filter((value) => 'value' in convertLiteral(list.type, value));
  const misfit = fitting.find((value) => !('value' in convertLiteral(type, value)));
  if (misfit !== undefined)
    checkLiteral(misfit, [...compared.path, key], { ...compared, what: `${what}, compared with the list ${id},` });
  if (misfit !== undefined || fitting.length < list.values.length) return undefined;
  const literals = complete(fitting.map((value) => checkLiteral(value, [...compared.path, key], compared)));
  return literals === undefined ? undefined : { literals, list: id };
}

export function hasLiteral(
  { literals, type }: InComparison | (Membership & { type: FieldType }),
  value: Value,
): boolean {
  const comparable = typeof value === 'string' && (type.is === 'text' || type.is === 'url') ? fold(value) : value;
  return literals.some((literal) => literal === comparable);
}

export function literalsSql({ literals }: Membership, { dialect }: ValueScope): Fragment {
  const fragments = literals.map((literal) => {
    if (typeof literal === 'boolean') return literal ? TRUE : FALSE;
    return typeof literal === 'number' ? integer(literal) : dialect.text(literal);
  });
  return join(fragments, ', ', sql``);
}

/** Whether a known value is one of the literals; many are looked up in a set. */
export function oneOfJs(value: JsFragment, literals: readonly Scalar[], scope: JsValueScope): JsFragment {
  const fragments = literals.map(literalJs);
  if (fragments.length > FEW) {
    return js`${scope.constant('literals', js`new Set([${joinJs(fragments, ', ')}])`)}.has(${value})`;
  }
  return or(fragments.map((literal) => js`${value} === ${literal}`));
}

/** Comparing one by one is faster than looking up in a set of so many. */
const FEW = 8;

function literalJs(literal: Scalar): JsFragment {
  if (typeof literal === 'boolean') return literal ? JS_TRUE : JS_FALSE;
  return typeof literal === 'number' ? whole(literal) : text(literal);
}

/** The literals in words, each on its own. */
export function literalsInWords({ literals, type }: Membership & { type: FieldType }, words: Words): readonly string[] {
  if (type.is === 'text') return literals.map((literal) => inQuotes(String(literal)));
  const titles = literals.map((literal) => words.value(type, literal));
  return type.is === 'choice' ? values(titles) : titles;
}
