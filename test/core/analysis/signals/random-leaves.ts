/** Random leaves about one signal, and random lists of its events, with times that lie on edges. */
import type { SignalLeaf } from '#core/analysis/signals/tally.ts';
import { plain } from '#core/conditions/amount.ts';
import type { Comparison } from '#core/conditions/comparison.ts';
import type { EventCount, PropertyTest } from '#core/conditions/test.ts';
import { DAY_MS, type FieldType, type Value } from '#core/conditions/value.ts';
import type { LeadEvent } from '#core/program/lead.ts';
import { linearTable, stepTable } from '#core/program/lower/decay-table.ts';
import type { CountRule, EventRule, Exemption, Forgetting, ProgramSignal } from '#core/program/program.ts';
import type { Draw } from '../../../generators/draw.ts';
import { MOMENT, NOWHERE } from './judged.ts';

export const VISIT = 'visit';
const OTHER = 'other';

const TEXT: FieldType = { is: 'text' };
const NUMBER: FieldType = { is: 'number', decimals: 0 };
const CHOICE: FieldType = {
  is: 'choice',
  ordered: false,
  values: ['a', 'b', 'c'].map((id) => ({ id, title: id, also: [] })),
};

export const SIGNALS: readonly ProgramSignal[] = [
  {
    id: VISIT,
    title: 'Visit',
    origin: NOWHERE,
    countsAs: {},
    properties: Object.entries({ page: TEXT, minutes: NUMBER, kind: CHOICE }).map(([id, type]) => ({
      id,
      title: id,
      origin: NOWHERE,
      type,
    })),
  },
  { id: OTHER, title: 'Other', origin: NOWHERE, countsAs: {}, properties: [] },
];

/** Between one and four. */
export function leavesOf(draw: Draw, allow: { readonly others: boolean }): readonly SignalLeaf[] {
  const forgets = allow.others && draw.chance(30) ? [{ signal: OTHER }] : [];
  return draw.times(1, 4, () => leafOf(draw, forgets, allow));
}

function leafOf(draw: Draw, forgets: readonly Forgetting[], allow: { readonly others: boolean }): SignalLeaf {
  const kind = draw.int(0, 9);
  if (kind < 4) return { leaf: 'count', count: countOf(draw), enough: draw.int(1, 3) };
  if (kind === 4) {
    const [after, every] = [draw.int(1, 4) * DAY_MS, draw.int(1, 3) * DAY_MS];
    const inactivity = { origin: NOWHERE, signals: [VISIT], after, every, points: -100, atMost: draw.int(1, 3) };
    return { leaf: 'quiet', signal: VISIT, inactivity };
  }
  if (kind === 5) return difference(draw, eventRule(draw, allow), forgets);
  const rule = draw.chance(25) ? countRule(draw, allow) : eventRule(draw, allow);
  return { leaf: 'points', rule, forgets };
}

/** By how much more a rule gives than before its points were raised, or its limit, or its window was left out. */
function difference(draw: Draw, than: EventRule, forgets: readonly Forgetting[]): SignalLeaf {
  const { otherwise } = than.points;
  const { limit, ...unlimited } = than;
  const { inLast: _, ...of } = than.of;
  const more: readonly EventRule[] = [
    { ...than, points: plain(otherwise + Math.sign(otherwise) * draw.one([100, 300])) },
    limit === undefined ? unlimited : { ...than, limit: { ...limit, newest: limit.newest + 1 } },
    unlimited,
    { ...than, of },
  ];
  return { leaf: 'points', rule: draw.one(more), than, forgets };
}

function countOf(draw: Draw): EventCount {
  const where = draw.chance(50) ? [propertyTest(draw)] : [];
  const distinct = draw.int(0, 5);
  return {
    signal: VISIT,
    where,
    ...(distinct === 0 ? { distinct: { by: 'day' } } : {}),
    ...(distinct === 1 ? { distinct: { by: 'property', property: draw.one(['page', 'kind']) } } : {}),
    ...(draw.chance(50) ? { inLast: draw.one([DAY_MS, 2 * DAY_MS, 5 * DAY_MS, 90 * 3_600_000]) } : {}),
  };
}

function propertyTest(draw: Draw): PropertyTest {
  const property = draw.one(['page', 'minutes', 'kind']);
  const by: Comparison =
    property === 'page'
      ? { by: draw.one(['in', 'not_in']), type: TEXT, literals: ['pricing'] }
      : property === 'kind'
        ? { by: 'in', type: CHOICE, literals: draw.some(['a', 'b', 'c'], 1, 2) }
        : { by: draw.one(['from', 'below']), type: NUMBER, bound: plain(draw.one([5, 30])) };
  return { property, by: [by] };
}

function around(
  draw: Draw,
  { others }: { readonly others: boolean },
): Pick<EventRule, 'waits' | 'exceptWhen' | 'limit'> {
  const waits = draw.chance(25) ? draw.one([DAY_MS, 2 * DAY_MS]) : undefined;
  const exemptions: readonly Exemption[] = [
    ...(others && draw.chance(30) ? [{ signal: OTHER, before: DAY_MS }] : []),
    ...(others && waits !== undefined && draw.chance(40)
      ? [{ signal: draw.one([OTHER, VISIT]), meanwhile: true } as const]
      : []),
    { reached: ['sal'], before: DAY_MS },
  ];
  const limit = {
    newest: draw.int(1, 2),
    ...(draw.chance(75) ? { per: draw.one([DAY_MS, 3 * DAY_MS, 7 * DAY_MS, 36 * 3_600_000]) } : {}),
  };
  return {
    exceptWhen: exemptions,
    ...(waits === undefined ? {} : { waits }),
    ...(draw.chance(50) ? { limit } : {}),
  };
}

const NAMED = { id: 'rule', title: 'Rule', origin: NOWHERE, limits: {} };

function eventRule(draw: Draw, allow: { readonly others: boolean }): EventRule {
  const tables = [
    linearTable(3),
    linearTable(7),
    stepTable([
      { from: 0, perMille: 1000 },
      { from: 2, perMille: 333 },
    ]),
  ];
  const decay = draw.chance(60) ? { decay: { text: 'fades', perMille: draw.one(tables) } } : {};
  return {
    ...NAMED,
    rule: 'events',
    of: countOf(draw),
    ...around(draw, allow),
    points: plain(draw.one([1000, 1500, 700, -500])),
    ...decay,
  };
}

function countRule(draw: Draw, allow: { readonly others: boolean }): CountRule {
  const from = draw.int(1, 3);
  const bands = [
    { below: from, points: draw.one([0, 100]) },
    { from, points: draw.one([500, -200]) },
  ];
  return { ...NAMED, rule: 'count', of: countOf(draw), ...around(draw, allow), bands };
}

/** Up to so many; ages on edges and anywhere, some after `as_of`. */
export function eventsOf(draw: Draw, most: number, { others }: { readonly others: boolean }): readonly LeadEvent[] {
  return draw.times(0, most, (place): LeadEvent => {
    const day = draw.int(0, 12) * (DAY_MS / 2);
    const age = Math.max(-1, day + draw.one([0, 0, 0, -1, 1, 3_600_000, draw.int(0, DAY_MS)]));
    const signal = others && draw.chance(20) ? OTHER : VISIT;
    return {
      id: `e${place}`,
      signal,
      at: MOMENT.asOf - age,
      properties: signal === OTHER ? new Map() : propertiesOf(draw),
    };
  });
}

function propertiesOf(draw: Draw): ReadonlyMap<string, Value> {
  const given: [string, Value][] = [
    ['page', draw.one(['pricing', 'Pricing', 'home', 'blog'])],
    ['minutes', draw.one([0, 4, 5, 6, 29, 30])],
    ['kind', draw.one(['a', 'b', 'c'])],
  ];
  return new Map(given.filter(() => draw.chance(75)));
}
