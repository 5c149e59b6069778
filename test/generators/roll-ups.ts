/** Random roll-ups over the people of an account and over what it has beside them. */
import { type AnyCondition, byCase, conditionOn, type Make } from './conditions.ts';
import type { Draw } from './draw.ts';
import { literal } from './literal.ts';
import type { FieldMade, World, YamlMap } from './world.ts';

/** What a person may be asked of itself, for nothing may be rolled up twice. */
const OF_PERSON: AnyCondition = { fields: true, signals: true, records: true, named: true, scores: true };

export const rollUpTests: readonly Make[] = [
  (draw, world) => ({ [draw.one(['any_of', 'none_of'])]: 'person', ...members(draw, world, 'person') }),
  (draw, world, about) => ({ count_of: 'person', ...members(draw, world, 'person'), ...howMany(draw, world, about) }),
  (draw, world, about) => ({ ...total(draw, world, about, 'person'), ...members(draw, world, 'person') }),
  (draw, { stages, ...world }) => ({
    most_advanced: 'person',
    ...members(draw, { stages, ...world }, 'person'),
    ...draw.one([{ is: draw.one(stages) }, { from: draw.one(stages) }, { in: draw.some(stages, 1, 2) }]),
  }),
  (draw, world) => {
    const subject = draw.one(world.subjects).id;
    return { [draw.one(['any_of', 'none_of'])]: subject, ...members(draw, world, subject) };
  },
  (draw, world, about) => {
    const subject = draw.one(world.subjects).id;
    return { count_of: subject, ...members(draw, world, subject), ...howMany(draw, world, about) };
  },
  (draw, world, about) => {
    const subject = draw.one(world.subjects).id;
    return { ...total(draw, world, about, subject), ...members(draw, world, subject) };
  },
];

/** `over` and `where`. */
export function members(draw: Draw, world: World, subject: string): YamlMap {
  if (draw.chance(30)) return { over: 'account' };
  const own = subject === 'person' ? personWorld(world) : memberWorld(world, subject);
  const about: AnyCondition = subject === 'person' ? OF_PERSON : { fields: true };
  return { over: 'account', where: conditionOn(draw, own, about, 1) };
}

/** Without whatever reads the account. */
export function personWorld(world: World): World {
  return {
    ...world,
    models: world.models.filter(({ inherits }) => inherits !== true),
    matrices: world.matrices.filter(({ inherits }) => inherits !== true),
    criteria: [],
  };
}

function memberWorld(world: World, subject: string): World {
  const fields = world.subjects.find(({ id }) => id === subject)?.fields ?? [];
  return { ...world, fields: [...fields], signals: [], conditions: [], models: [], matrices: [], criteria: [] };
}

function howMany(draw: Draw, world: World, about: AnyCondition): YamlMap {
  const key = draw.one(['from', 'above', 'below', 'up_to']);
  return { [key]: byCase(draw, world, about, () => draw.one([1, 2, 3, 10])) };
}

/** The highest or the sum of a number of the members, or of a score of people. */
function total(draw: Draw, world: World, about: AnyCondition, subject: string): YamlMap {
  const op = draw.one(['highest_of', 'sum_of']);
  const key = draw.one(['from', 'above', 'below', 'up_to']);
  const scores = subject === 'person' ? personWorld(world).models : [];
  if (scores.length > 0 && draw.chance(60)) {
    const points = (): number => draw.one([-10, 0, 0.5, 5, 10, 20, 60, 100]);
    return { [op]: subject, score: draw.one(scores).id, [key]: byCase(draw, world, about, points) };
  }
  const own = subject === 'person' ? world.fields : memberWorld(world, subject).fields;
  const field = draw.one(own.filter(isNumber));
  return { [op]: subject, field: field.id, [key]: byCase(draw, world, about, () => literal(draw, field)) };
}

function isNumber({ type }: FieldMade): boolean {
  return type === 'number' || type === 'money';
}
