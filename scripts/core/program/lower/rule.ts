/** One rule of a scoring model: each way of writing it becomes cases, events or a count of events. */

import { type Amount, plain } from '../../conditions/amount.ts';
import { complete } from '../../conditions/check-literal.ts';
import { lowerEventCount } from '../../conditions/event-count.ts';
import { lowerCount, lowerPoints } from '../../conditions/lower-amount.ts';
import { lowerMeasured } from '../../conditions/lower-change.ts';
import { isOwnField } from '../../conditions/own-field.ts';
import type { Scope } from '../../conditions/scope.ts';
import { keyAt, type Path } from '../../diagnostics/place.ts';
import { findingOf } from '../../diagnostics/rule.ts';
import type * as policies from '../../schema/policies.generated.ts';
import type { CountRule, Decay, EventRule, Rule, ValueRule } from '../program.ts';
import { type Band, casesByBand, casesByChange, hasBands } from './band-cases.ts';
import { type Cases, casesByValue, isListed, type Looked } from './cases.ts';
import { lowerDecay, lowerLimit } from './frequency.ts';
import { lowerLimits } from './limits.ts';
import { type Item, namedOf } from './lowering.ts';
import { DECAY_OF_COUNT, DECAY_TWICE, WRONG_TYPE } from './rules.ts';
import { canCount, lowerWaiting } from './waiting.ts';

/** A rule being lowered: what it is called, where it stands, and the decay of its group. */
interface Ruling {
  readonly id: string;
  readonly path: Path;
  readonly scope: Scope;
  readonly groupDecay: Decay | undefined;
}

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

type Own<R> = R extends Rule ? Omit<R, 'id' | 'title' | 'origin' | 'limits'> : never;

function ruleOf(data: policies.Rule, ruling: Ruling): Own<Rule> | undefined {
  if ('signal' in data) return 'bands' in data ? countRule(data, ruling) : eventRule(data, ruling);
  if ('change' in data) return changeRule(data, ruling);
  const points = 'field' in data ? fieldPoints(data, ruling) : conditionPoints(data, ruling);
  return points && { rule: 'value', points, ...('field' in data ? { field: data.field } : {}) };
}

function eventRule(data: policies.EventRule, ruling: Ruling): Own<EventRule> | undefined {
  const { path, scope, groupDecay } = ruling;
  const counted = lowerCounted(data, ruling);
  const points = lowerPoints(data.points, [...path, 'points'], scope, pointsOf(ruling));
  const own = data.decay === undefined ? groupDecay : lowerDecay(data.decay, [...path, 'decay'], scope);
  if (data.decay !== undefined && groupDecay !== undefined) {
    const message = `${ruling.id} decays, and so does the group it is in.`;
    scope.report(findingOf(DECAY_TWICE, { message, place: keyAt(scope.file, [...path, 'decay']) }));
    return undefined;
  }
  if (counted === undefined || points === undefined || (data.decay !== undefined && own === undefined))
    return undefined;
  if (!canCount(counted.of, counted, own, ruling)) return undefined;
  return { rule: 'events', ...counted, points, ...(own === undefined ? {} : { decay: own }) };
}

function countRule(data: policies.CountRule, ruling: Ruling): Own<CountRule> | undefined {
  const { path, scope, groupDecay } = ruling;
  if (groupDecay !== undefined) {
    const message = `${ruling.id} gives points for how often something happened, but its group decays.`;
    scope.report(findingOf(DECAY_OF_COUNT, { message, place: keyAt(scope.file, [...path, 'bands']) }));
    return undefined;
  }
  const counted = lowerCounted(data, ruling);
  const bands = lowerBands(data.bands, ruling);
  const areCounts = data.bands.every((band, index) => endsAreCounts(band, ['bands', index], ruling));
  if (counted === undefined || bands === undefined || !areCounts) return undefined;
  if (!canCount(counted.of, counted, undefined, ruling)) return undefined;
  return {
    rule: 'count',
    ...counted,
    bands: bands.map(({ value }, index) => ({ ...endsOf(data.bands[index]), points: value })),
  };
}

/** What happened is counted in whole numbers from zero, so no other end could tell two counts apart. */
function endsAreCounts(band: policies.Band, keys: Path, { id, path, scope }: Ruling): boolean {
  const ends = (['from', 'below'] as const).flatMap((key) => {
    const end = band[key];
    return end === undefined ? [] : [lowerCount(end, [...path, ...keys, key], scope, `How often ${id} counts`)];
  });
  return complete(ends) !== undefined;
}

function endsOf({ from, below }: Partial<policies.Band> = {}): { readonly from?: number; readonly below?: number } {
  return { ...(from === undefined ? {} : { from }), ...(below === undefined ? {} : { below }) };
}

function lowerCounted(
  data: policies.EventRule | policies.CountRule,
  ruling: Ruling,
): Pick<EventRule, 'of' | 'limit' | 'waits' | 'exceptWhen'> | undefined {
  const { path, scope } = ruling;
  const of = lowerEventCount(data, path, scope);
  const waiting = lowerWaiting(data, ruling);
  if (data.limit === undefined) return of && waiting && { of, ...waiting };
  const limit = lowerLimit(data.limit, [...path, 'limit'], scope);
  return of && waiting && limit && { of, ...waiting, limit };
}

/** Points of bands, in hundredths. */
function lowerBands(
  bands: readonly (policies.Band | policies.FieldBand | policies.ChangeBand)[],
  ruling: Ruling,
): readonly Band<number>[] | undefined {
  return complete(
    bands.map(({ from, below, points }, index) => {
      const value = lowerPlain(points, ['bands', index, 'points'], ruling);
      return value === undefined ? undefined : { from, below, value };
    }),
  );
}

function lowerPlain(points: number, keys: Path, ruling: Ruling): number | undefined {
  return lowerPoints(points, [...ruling.path, ...keys], ruling.scope, pointsOf(ruling))?.otherwise;
}

function pointsOf({ id }: Ruling): string {
  return `What ${id} is worth`;
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

/** A change is unknown while one of the two numbers is, and from less than the base. */
function changeRule(
  { change, bands: written, unknown }: policies.ChangeRule,
  ruling: Ruling,
): Own<ValueRule> | undefined {
  const { path, scope } = ruling;
  const of = lowerMeasured(change, [...path, 'change'], scope);
  const bands = lowerBands(written, ruling);
  const worth = unknown === undefined ? [] : [lowerPlain(unknown, ['unknown'], ruling)];
  const cases = of && bands && casesByChange(of, scope, [...path, 'bands'], bands, 0);
  const given = complete(worth);
  if (of === undefined || cases === undefined || given === undefined) return undefined;
  const origin = { file: scope.file, path: [...path, 'unknown'] };
  const { field, since, type, baseFrom = 1 } = of;
  const missing = { op: 'known', origin, fields: [field, since], count: { below: plain(2) } } as const;
  const tooLittle = {
    op: 'field',
    origin,
    field: since,
    by: [{ by: 'below', type, bound: plain(Math.max(1, baseFrom)) }],
  } as const;
  const unknowns = given.flatMap((value) => [missing, tooLittle].map((when) => ({ when, value })));
  const points: Amount = { cases: [...unknowns, ...cases.cases], otherwise: cases.otherwise ?? 0 };
  return { rule: 'value', points, field };
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
