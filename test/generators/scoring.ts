/** Random scoring models of every shape of rule, combined models and matrices. */
import { type AnyCondition, byCase, change, conditionOn, eventCount } from './conditions.ts';
import type { Draw } from './draw.ts';
import { CHOICES, COUNTRIES } from './pools.ts';
import { members, personWorld, rollUpTests } from './roll-ups.ts';
import type { World, Yaml, YamlMap } from './world.ts';

const ABOUT: AnyCondition = { fields: true, signals: true, records: true, named: true };

export function scoring(draw: Draw, world: World): YamlMap {
  const models = draw.times(2, 2, (place) => model(draw, world, `model-${place}`));
  const single = [...world.models];
  const combined = draw.times(0, 2, (place) =>
    combinedModel(
      draw,
      world,
      `sum-${place}`,
      single.map(({ id }) => id),
    ),
  );
  const rolledUp = world.hasAccounts ? draw.times(0, 2, (place) => rolledUpModel(draw, world, `account-${place}`)) : [];
  const inherited = world.hasAccounts
    ? draw.times(0, 1, (place) => inheritedModel(draw, world, `inherited-${place}`))
    : [];
  const matrices = draw.times(0, 1, (place) => matrix(draw, world, `matrix-${place}`));
  return {
    kind: 'scoring',
    owners: { marketing: 'head-of-sales' },
    models: [...models, ...combined, ...rolledUp, ...inherited],
    ...(matrices.length === 0 ? {} : { matrices }),
  };
}

function model(draw: Draw, world: World, id: string): YamlMap {
  const rules = (prefix: string, least: number, decays: boolean) =>
    draw.times(least, 3, (place) => rule(draw, world, `${prefix}${place}`, decays, place === 0));
  const groups = draw.times(0, 1, (place) => {
    const decays = draw.chance(40);
    return {
      id: `group-${place}`,
      title: `Group ${place}`,
      ...limits(draw, world),
      ...(decays ? { decay: decay(draw) } : {}),
      rules: rules(`g${place}-r`, 1, decays),
    };
  });
  const forgets = draw.some(
    [
      { at: { reached: 'recycled' } },
      { at: { signal: world.signals[0]?.id ?? '' } },
      { at: { reached: world.stages } },
    ],
    1,
    2,
  );
  const made: YamlMap = {
    id,
    applies_to: 'person',
    ...(draw.chance(25) ? { applies_when: conditionOn(draw, world, ABOUT, 1) } : {}),
    ...(!world.isPlain && draw.chance(30) ? { statuses: statuses(draw, world) } : {}),
    ...(draw.chance(40) ? { forgets } : {}),
    ...(draw.chance(30) ? { inactivity: inactivity(draw, world) } : {}),
    ...limits(draw, world),
    ...(groups.length === 0 ? {} : { groups }),
    rules: rules('r', 1, false),
    ...bands(draw, world, id),
  };
  return made;
}

function inactivity(draw: Draw, world: World): YamlMap {
  const times = world.fields.filter(({ type }) => type === 'date' || type === 'instant').map(({ id }) => id);
  return {
    of: draw.some(world.signals, 1, 2).map(({ id }) => id),
    after: draw.one(['1h', '24h', '7d', '30d']),
    every: draw.one(['1h', '25h', '7d', '90d']),
    points: points(draw),
    at_most: draw.one([1, 3, 6]),
    ...(times.length > 0 && draw.chance(70) ? { or_since: draw.one(times) } : {}),
  };
}

function statuses(draw: Draw, world: World): readonly YamlMap[] {
  return draw
    .some(['insufficient-data', 'disqualified'], 1, 2)
    .map((id) => ({ id, when: conditionOn(draw, world, ABOUT, 1) }));
}

function bands(draw: Draw, world: World, id: string, inherits = false): YamlMap {
  const froms = draw.some([100, 60, 20, 12.5, 10, 5, 0.5, 0, -10], 1, 3);
  const grades = ['a', 'b', 'c', 'd'].slice(0, froms.length + 1);
  world.models.push({ id, grades, inherits });
  return { bands: grades.map((grade, place) => ({ id: grade, ...fromOf(froms[place]) })) };
}

function fromOf(from: number | undefined): YamlMap {
  return from === undefined ? {} : { from };
}

function limits(draw: Draw, world: World): YamlMap {
  const floor = draw.chance(25) ? { floor: byCase(draw, world, ABOUT, () => draw.one([-50, -2.5, 0])) } : {};
  const cap = draw.chance(30) ? { cap: byCase(draw, world, ABOUT, () => draw.one([10, 12.5, 30, 100])) } : {};
  return { ...floor, ...cap };
}

function points(draw: Draw): number {
  if (draw.chance(1)) return draw.one([1_000_000, -1_000_000]);
  return draw.chance(5) ? draw.one([1000, -1000]) : draw.one([0.01, 0.5, 1, 5, 7.77, 10, 20, -0.33, -5, -10]);
}

type Make = (draw: Draw, world: World, inDecayingGroup: boolean) => YamlMap;

/** In a group that decays the first rule is one that has something to decay. */
function rule(draw: Draw, world: World, id: string, inDecayingGroup: boolean, isFirst: boolean): YamlMap {
  const all: readonly Make[] = [byField, byField, byChange, byFirstMatch, byCondition, byEvents, byEvents, byCount];
  const decaying: readonly Make[] = isFirst ? [byEvents] : [byField, byCondition, byEvents, byEvents];
  const make = draw.one(inDecayingGroup ? decaying : all);
  return { id, ...make(draw, world, inDecayingGroup), ...(draw.chance(20) ? limits(draw, world) : {}) };
}

function byField(draw: Draw, world: World): YamlMap {
  const unknown = !world.isPlain && draw.chance(40) ? { unknown: points(draw) } : {};
  const field = draw.one(
    world.fields.filter(
      ({ type }) =>
        type === 'number' ||
        type === 'money' ||
        type === 'choice' ||
        type === 'country' ||
        type === 'yes-no' ||
        type === 'date' ||
        type === 'instant',
    ),
  );
  if (field.type === 'date' || field.type === 'instant')
    return { field: field.id, bands: edges(draw, [0, 1, 7, 14, 30, 90], 'd'), ...unknown };
  if (field.type === 'number' || field.type === 'money') return { field: field.id, bands: edges(draw), ...unknown };
  const keys =
    field.type === 'choice'
      ? draw.some(CHOICES, 1, 4)
      : field.type === 'country'
        ? draw.some(COUNTRIES, 1, 3)
        : ['true', 'false'];
  return {
    field: field.id,
    points: Object.fromEntries(keys.map((key) => [key, points(draw)])),
    otherwise: points(draw),
    ...unknown,
  };
}

/** Bands of a number, an age or a change that touch; the first and last may be open. */
function edges(draw: Draw, ends: readonly number[] = [0, 2, 10, 50, 250, 1000], unit?: string): readonly YamlMap[] {
  const at = draw.some(ends, 2, 4).map((end): Yaml => (unit === undefined ? end : `${end}${unit}`));
  const [lowest = 0, highest = 0] = [at[0], at.at(-1)];
  const inner = at.slice(1).map((below, place) => ({ from: at[place] ?? 0, below, points: points(draw) }));
  const first = draw.chance(60) ? [{ below: lowest, points: points(draw) }] : [];
  const last = draw.chance(60) ? [{ from: highest, points: points(draw) }] : [];
  return [...first, ...inner, ...last];
}

function byChange(draw: Draw, world: World): YamlMap {
  const unknown = draw.chance(40) && !world.isPlain ? { unknown: points(draw) } : {};
  return { change: change(draw, world), bands: edges(draw, [-100, -50, 0, 2, 50, 100, 400], '%'), ...unknown };
}

function byFirstMatch(draw: Draw, world: World): YamlMap {
  const arms = draw.times(1, 4, () => ({ when: conditionOn(draw, world, ABOUT, 1), points: points(draw) }));
  return { first_match: arms, otherwise: points(draw) };
}

function byCondition(draw: Draw, world: World): YamlMap {
  return { when: conditionOn(draw, world, ABOUT, 1), points: byCase(draw, world, ABOUT, () => points(draw)) };
}

function byEvents(draw: Draw, world: World, inDecayingGroup: boolean): YamlMap {
  const counted = eventCount(draw, world);
  return {
    ...counted,
    ...around(draw, world, counted),
    ...limit(draw),
    ...(!inDecayingGroup && draw.chance(40) ? { decay: decay(draw) } : {}),
    points: byCase(draw, world, ABOUT, () => points(draw)),
  };
}

function byCount(draw: Draw, world: World): YamlMap {
  const bands: readonly YamlMap[] = draw.one([
    [
      { from: 1, below: 3, points: points(draw) },
      { from: 3, points: points(draw) },
    ],
    [
      { below: 1, points: points(draw) },
      { from: 1, points: points(draw) },
    ],
    [{ from: 2, below: 3, points: points(draw) }],
  ]);
  const counted = eventCount(draw, world);
  return { ...counted, ...around(draw, world, counted), ...limit(draw), bands };
}

const SHORT_WINDOWS: readonly Yaml[] = ['1h', '24h', '1d'];

/** How long the events wait, and what exempts them. */
function around(draw: Draw, world: World, counted: YamlMap): YamlMap {
  const canWait = counted['since'] === undefined && !SHORT_WINDOWS.includes(counted['in_last'] ?? '');
  const waits = canWait && draw.chance(35);
  const others = world.signals.filter(({ id }) => id !== counted['signal']);
  const before = (): YamlMap => ({ before: draw.one(['1h', '24h', '30d']) });
  const exemptions = draw.times(0, 2, (): YamlMap => {
    const meanwhile = waits && draw.chance(60);
    const what: YamlMap = draw.chance(50)
      ? { signal: draw.one(meanwhile || others.length === 0 ? world.signals : others).id }
      : { reached: draw.one<Yaml>(['recycled', world.stages[1] ?? '', [...world.stages]]) };
    return { ...what, ...(meanwhile ? { meanwhile: true } : before()) };
  });
  return {
    ...(waits ? { waits: draw.one(['1h', '24h', '3d']) } : {}),
    ...(exemptions.length === 0 || draw.chance(50) ? {} : { except_when: exemptions }),
  };
}

function limit(draw: Draw): YamlMap {
  return draw.chance(50) ? { limit: draw.one(['once', 'once per 30d', '3 per 7d', '2 per 24h', 'once per 1d']) } : {};
}

function decay(draw: Draw): YamlMap {
  const steps = [
    { from: '0d', keeps: '100%' },
    { from: '1d', keeps: '67%' },
    { from: '30d', keeps: '0%' },
  ];
  return draw.one<YamlMap>([
    { curve: 'linear', over: '90d' },
    { curve: 'linear', over: '7d' },
    { curve: 'half-life', every: '30d' },
    { curve: 'half-life', every: '1d' },
    { curve: 'expiry', after: '7d' },
    { curve: 'step', steps },
  ]);
}

function combinedModel(draw: Draw, world: World, id: string, models: readonly string[]): YamlMap {
  const parts = draw.some(models, 2, 3);
  const weights: Yaml = Object.fromEntries(parts.map((part) => [part, draw.one(['50%', '33%', '67%', '-20%'])]));
  const combines = draw.one<YamlMap>([{ sum: parts }, { weights }, { highest_of: parts }]);
  return { id, applies_to: 'person', combines, ...limits(draw, world), ...bands(draw, world, id) };
}

/** One score of the account. */
function rolledUpModel(draw: Draw, world: World, id: string): YamlMap {
  const model = draw.one(personWorld(world).models).id;
  const combines = { rolls_up: model, by: draw.one(['highest', 'sum']), ...members(draw, world, 'person') };
  return { id, applies_to: 'account', combines, ...limits(draw, world), ...bands(draw, world, id, true) };
}

/** Rules that ask the account, and the other way round none that is rolled up. */
function inheritedModel(draw: Draw, world: World, id: string): YamlMap {
  const about: AnyCondition = { ...ABOUT, accounts: rollUpTests };
  const rules = draw.times(1, 3, (place) => ({
    id: `r${place}`,
    when: conditionOn(draw, world, about, 1),
    points: byCase(draw, world, about, () => points(draw)),
  }));
  return { id, applies_to: 'person', rules, ...bands(draw, world, id, true) };
}

function matrix(draw: Draw, world: World, id: string): YamlMap {
  const [rows, columns] = [draw.one(world.models), draw.one(world.models)];
  const cells = Object.fromEntries(
    rows.grades.map((row) => [
      row,
      Object.fromEntries(columns.grades.map((column) => [column, draw.one(['hot', 'warm', 'cold'])])),
    ]),
  );
  const inherits = rows.inherits === true || columns.inherits === true;
  world.matrices.push({ id, inherits, cells: [...new Set(Object.values(cells).flatMap((row) => Object.values(row)))] });
  return { id, rows: rows.id, columns: columns.id, cells };
}
