/** Points for each event, and points for how many there are. */
import { complete } from '../../conditions/check-literal.ts';
import { lowerEventCount } from '../../conditions/event-count.ts';
import { lowerCount, lowerPoints } from '../../conditions/lower-amount.ts';
import { keyAt, type Path } from '../../diagnostics/place.ts';
import { findingOf } from '../../diagnostics/rule.ts';
import type * as policies from '../../schema/policies.generated.ts';
import type { CountRule, EventRule } from '../program.ts';
import { lowerDecay, lowerLimit } from './frequency.ts';
import { DECAY_OF_COUNT, DECAY_TWICE } from './rules.ts';
import { lowerBands, type Own, pointsOf, type Ruling } from './ruling.ts';
import { canCount, lowerWaiting } from './waiting.ts';

export function eventRule(data: policies.EventRule, ruling: Ruling): Own<EventRule> | undefined {
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

export function countRule(data: policies.CountRule, ruling: Ruling): Own<CountRule> | undefined {
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
