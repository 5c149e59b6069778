/** A random lifecycle: computed and decided stages, evidence, disqualifiers, reasons, overrides, time-outs. */
import { type AnyCondition, conditionOn } from './conditions.ts';
import type { Draw } from './draw.ts';
import { DURATIONS } from './pools.ts';
import { rollUpTests } from './roll-ups.ts';
import type { World, YamlMap } from './world.ts';

const CRITERIA: AnyCondition = { fields: true, signals: true, records: true, named: true, accounts: rollUpTests };
const GATES: AnyCondition = {
  fields: true,
  signals: true,
  records: true,
  named: true,
  scores: true,
  decisions: true,
  accounts: rollUpTests,
};

const REASONS = ['wrong-person', 'not-now', 'data-missing', 'no-interest'] as const;

export function lifecycle(draw: Draw, world: World): YamlMap {
  const criteria = ['budget', 'need', 'timeline'].map((id) => {
    const how = draw.chance(40) ? { when: conditionOn(draw, world, CRITERIA, 1) } : { decided_by: 'sales-rep' };
    return { id, ...how };
  });
  world.criteria.push(...criteria.map(({ id }) => id));
  const disqualifiers = draw.times(0, 3, (place) => disqualifier(draw, world, `out-${place}`));
  return {
    kind: 'lifecycle',
    owners: { marketing: 'head-of-sales' },
    applies_to: 'person',
    moves: draw.one(['forward', 'one-at-a-time', 'free']),
    ...entersAt(draw, world),
    criteria,
    stages: world.stages.map((id, place) => stage(draw, world, id, place)),
    sides: ['recycled', 'disqualified'].map((id) => ({ id, title: id, owner: 'sales' })),
    ...axes(draw, world),
    ...(disqualifiers.length === 0 ? {} : { disqualifiers }),
    reasons: reasons(draw, world),
    overrides: { may: ['head-of-sales'], must_state: draw.some(['reason', 'valid_until'], 1, 2) },
  };
}

function stage(draw: Draw, world: World, id: string, place: number): YamlMap {
  const isComputed = place === 0 || draw.chance(50);
  const needs = draw.some(world.fields, 0, 2).map((field) => field.id);
  const back = world.stages.slice(0, Math.min(place, 1));
  return {
    id,
    owner: draw.chance(70) ? 'sales' : byCase(draw, world, () => draw.one(['sales', 'head-of-sales'])),
    ...(isComputed ? gate(draw, world, id) : decision(draw, world)),
    ...(needs.length > 0 && draw.chance(40) ? { needs } : {}),
    ...(draw.chance(40) ? { times_out: { after: draw.one(DURATIONS), to: draw.one(['recycled', ...back]) } } : {}),
  };
}

/** Beside the stage; nothing reads them. */
function axes(draw: Draw, world: World): YamlMap {
  const made = draw.times(0, 2, (place) => ({
    id: `axis-${place}`,
    ...byCase(draw, world, () => draw.one(['new', 'in-progress', 'at-risk'])),
  }));
  return made.length === 0 ? {} : { axes: made };
}

function entersAt(draw: Draw, world: World): YamlMap {
  return draw.chance(40) ? { enters_at: byCase(draw, world, () => draw.one(world.stages)) } : {};
}

function byCase(draw: Draw, world: World, value: () => string): YamlMap {
  return {
    first_match: draw.times(1, 3, () => ({ when: conditionOn(draw, world, GATES, 1), value: value() })),
    otherwise: value(),
  };
}

function gate(draw: Draw, world: World, id: string): YamlMap {
  const track = draw.chance(40) ? { fast_track: { id: `fast-${id}`, when: conditionOn(draw, world, GATES, 1) } } : {};
  return { enter: conditionOn(draw, world, GATES, 2), ...track };
}

function decision(draw: Draw, world: World): YamlMap {
  const rejects = draw.chance(70) ? { rejects_with: draw.some(REASONS, 1, 3) } : {};
  return { decided_by: 'sales-rep', ...rejects, ...(draw.chance(60) ? { evidence: evidence(draw, world) } : {}) };
}

function evidence(draw: Draw, world: World): YamlMap {
  const list = (): YamlMap => {
    const of = draw.some(world.criteria, 1, 3);
    return draw.chance(50) ? { all_of: of } : { at_least: draw.int(1, of.length), of };
  };
  if (draw.chance(50)) return list();
  return {
    first_match: draw.times(1, 2, () => ({ when: conditionOn(draw, world, GATES, 0), value: list() })),
    otherwise: list(),
  };
}

function disqualifier(draw: Draw, world: World, id: string): YamlMap {
  return {
    id,
    when: conditionOn(draw, world, GATES, 1),
    reason: draw.one(REASONS),
    ...(draw.chance(30) ? { except_when: [conditionOn(draw, world, GATES, 0)] } : {}),
    ...(draw.chance(30) ? { unknown: 'blocks' } : {}),
  };
}

function reasons(draw: Draw, world: World): readonly YamlMap[] {
  return REASONS.map((id) => ({ id, counts_against: 'nobody', ...consequence(draw, world) }));
}

function consequence(draw: Draw, { signals }: World): YamlMap {
  const sooner = draw.chance(60) ? { sooner_if: { signal: draw.some(signals, 1, 2).map(({ id }) => id) } } : {};
  return draw.one<YamlMap>([
    followedBy('disqualify'),
    followedBy('return_for_data'),
    { recycle: { not_before: draw.one(DURATIONS), ...sooner } },
  ]);
}

/** Not written as an object: one with a `then` is taken for a promise. */
function followedBy(consequence: string): YamlMap {
  return Object.fromEntries([['then', consequence]]);
}
