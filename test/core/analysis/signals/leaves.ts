/** Leaves about one signal, for tables: counts and rules with what is said of them, days for durations. */
import type { CountLeaf, PointsLeaf, QuietLeaf } from '#core/analysis/leaf.ts';
import { plain } from '#core/conditions/amount.ts';
import type { EventCount, PropertyTest } from '#core/conditions/test.ts';
import { DAY_MS } from '#core/conditions/value.ts';
import type { EventRule, Forgetting } from '#core/program/program.ts';
import { NOWHERE } from './judged.ts';
import { VISIT } from './random-leaves.ts';

export function days(number: number): number {
  return number * DAY_MS;
}

export const ON_PRICING: readonly PropertyTest[] = [
  { property: 'page', by: [{ by: 'in', type: { is: 'text' }, literals: ['pricing'] }] },
];
export const LONG: readonly PropertyTest[] = [
  { property: 'minutes', by: [{ by: 'from', type: { is: 'number', decimals: 0 }, bound: plain(30) }] },
];
export const DIFFERENT_PAGES = { distinct: { by: 'property', property: 'page' } } as const;

type Of = Partial<Omit<EventCount, 'signal'>>;

export function count(of: Of = {}, enough = 1): CountLeaf {
  return { leaf: 'count', count: { signal: VISIT, where: [], ...of }, enough };
}

export function points(
  each: number,
  {
    of = {},
    forgets = [],
    ...rule
  }: { readonly of?: Of; readonly forgets?: readonly Forgetting[] } & Partial<Omit<EventRule, 'of'>> = {},
): PointsLeaf {
  const given: EventRule = {
    rule: 'events',
    id: '',
    title: '',
    origin: NOWHERE,
    limits: {},
    exceptWhen: [],
    points: plain(each),
    of: { signal: VISIT, where: [], ...of },
    ...rule,
  };
  return { leaf: 'points', rule: given, forgets };
}

export function banded(from: number, each: number): PointsLeaf {
  const rule = {
    ...points(0).rule,
    rule: 'count',
    bands: [
      { below: from, points: 0 },
      { from, points: each },
    ],
  } as const;
  return { leaf: 'points', rule, forgets: [] };
}

export function quiet(after: number, every: number, atMost: number): QuietLeaf {
  const inactivity = {
    origin: NOWHERE,
    signals: [VISIT],
    after: days(after),
    every: days(every),
    points: -100,
    atMost,
  };
  return { leaf: 'quiet', signal: VISIT, inactivity };
}
