/** One rule of a scoring model: each way of writing it becomes cases, events or a count of events. */

import { type Amount, plain } from '../../conditions/amount.ts';
import { complete } from '../../conditions/check-literal.ts';
import { lowerPoints } from '../../conditions/lower-amount.ts';
import { isOwnField } from '../../conditions/own-field.ts';
import type { Scope } from '../../conditions/scope.ts';
import { keyAt } from '../../diagnostics/place.ts';
import { findingOf } from '../../diagnostics/rule.ts';
import type * as policies from '../../schema/policies.generated.ts';
import type { Decay, Rule } from '../program.ts';
import { casesByBand, hasBands } from './band-cases.ts';
import { type Cases, casesByValue, isListed, type Looked } from './cases.ts';
import { changeRule } from './change-rule.ts';
import { countRule, eventRule } from './event-rule.ts';
import { lowerLimits } from './limits.ts';
import { type Item, namedOf } from './lowering.ts';
import { WRONG_TYPE } from './rules.ts';
import { lowerBands, lowerPlain, type Own, pointsOf, type Ruling } from './ruling.ts';

export function lowerRule(
  { data, definition }: Item<policies.Rule>,
  scope: Scope,
  groupDecay: Decay | undefined,
): Rule | undefined {
  const ruling: Ruling = { id: definition.id, path: definition.path, scope, groupDecay };
  const limits = lowerLimits(data, definition, scope);
  const rule = ruleOf(data, ruling);
  return rule && limits && { ...namedOf(definition), limits, ...rule };
}

function ruleOf(data: policies.Rule, ruling: Ruling): Own<Rule> | undefined {
  if ('signal' in data) return 'bands' in data ? countRule(data, ruling) : eventRule(data, ruling);
  if ('change' in data) return changeRule(data, ruling);
  const points = 'field' in data ? fieldPoints(data, ruling) : conditionPoints(data, ruling);
  return points && { rule: 'value', points, ...('field' in data ? { field: data.field } : {}) };
}

function fieldPoints(data: policies.ValueRule | policies.BandRule, ruling: Ruling): Amount | undefined {
  const { path, scope } = ruling;
  const type = scope.fieldType(data.field);
  if (type === undefined || !isOwnField(data.field, [...path, 'field'], scope)) return undefined;
  const looked: Looked = { field: data.field, type, scope };
  const cases = 'bands' in data ? bandCases(data, looked, ruling) : valueCases(data, looked, ruling);
  if (cases === undefined) return undefined;
  const amount: Amount = { cases: cases.cases, otherwise: cases.otherwise ?? 0 };
  if (data.unknown === undefined) return amount;
  const worth = lowerPlain(data.unknown, ['unknown'], ruling);
  const missing = scope.lower({ not: { known: data.field } }, [...path, 'unknown']);
  return worth === undefined || missing === undefined
    ? undefined
    : { ...amount, cases: [{ when: missing, value: worth }, ...amount.cases] };
}

function valueCases(data: policies.ValueRule, looked: Looked, ruling: Ruling): Cases<number> | undefined {
  if (!isListed(looked.type)) return refuse(looked, 'points', ruling);
  const written = Object.entries(data.points).map(
    ([key, points]) => [key, lowerPlain(points, ['points', key], ruling)] as const,
  );
  const otherwise = lowerPlain(data.otherwise, ['otherwise'], ruling);
  return otherwise === undefined ? undefined : casesByValue(looked, [...ruling.path, 'points'], written, otherwise);
}

function bandCases(data: policies.BandRule, looked: Looked, ruling: Ruling): Cases<number> | undefined {
  if (!hasBands(looked)) return refuse(looked, 'bands', ruling);
  const bands = lowerBands(data.bands, ruling);
  return bands && casesByBand(looked, [...ruling.path, 'bands'], bands, 0);
}

function refuse({ field }: Looked, key: 'points' | 'bands', { id, path, scope }: Ruling): undefined {
  const message =
    key === 'points'
      ? `${field} has no values that ${id} could list.`
      : `${field} is neither a number nor a time, so ${id} cannot give points by bands of it.`;
  scope.report(findingOf(WRONG_TYPE, { message, place: keyAt(scope.file, [...path, key]) }));
  return undefined;
}

/** Points while a condition holds count as nothing once it is known not to, before any case is tried. */
function conditionPoints(data: policies.FirstMatchRule | policies.ConditionRule, ruling: Ruling): Amount | undefined {
  const { path, scope } = ruling;
  if ('first_match' in data) return firstMatch(data, ruling);
  const when = scope.lower(data.when, [...path, 'when']);
  const points = lowerPoints(data.points, [...path, 'points'], scope, pointsOf(ruling));
  if (when === undefined || points === undefined) return undefined;
  if (points.cases.length === 0) return { ...plain(0), cases: [{ when, value: points.otherwise }] };
  const unless = { op: 'not', origin: when.origin, of: when } as const;
  return { ...points, cases: [{ when: unless, value: 0 }, ...points.cases] };
}

function firstMatch(data: policies.FirstMatchRule, ruling: Ruling): Amount | undefined {
  const cases = complete(
    data.first_match.map((arm, index) => {
      const when = ruling.scope.lower(arm.when, [...ruling.path, 'first_match', index, 'when']);
      const value = lowerPlain(arm.points, ['first_match', index, 'points'], ruling);
      return when === undefined || value === undefined ? undefined : { when, value };
    }),
  );
  const otherwise = lowerPlain(data.otherwise, ['otherwise'], ruling);
  return cases && otherwise !== undefined ? { cases, otherwise } : undefined;
}
