/** Random conditions of every operator over what a world has so far. */
import type { Draw } from './draw.ts';
import { literal } from './literal.ts';
import { DURATIONS, WORDS } from './pools.ts';
import type { FieldMade, World, Yaml, YamlMap } from './world.ts';

/** What a condition may be about, so that nothing waits for itself. */
export interface AnyCondition {
  readonly fields?: boolean;
  readonly signals?: boolean;
  readonly records?: boolean;
  /** Named conditions made so far, and scores. */
  readonly named?: boolean;
  readonly scores?: boolean;
  /** Criteria, in the lifecycle. */
  readonly decisions?: boolean;
  /** Members of the account. */
  readonly accounts?: readonly Make[];
}

export type Make = (draw: Draw, world: World, about: AnyCondition, depth: number) => YamlMap;

export function conditionOn(draw: Draw, world: World, about: AnyCondition, depth: number): YamlMap {
  const leaves = leavesFor(world, about);
  const makers: readonly Make[] = depth > 0 && draw.chance(45) ? COMBINATIONS : leaves;
  return draw.one(makers)(draw, world, about, depth);
}

const COMBINATIONS: readonly Make[] = [
  (draw, world, about, depth) => ({ all: parts(draw, world, about, depth) }),
  (draw, world, about, depth) => ({ any: parts(draw, world, about, depth) }),
  (draw, world, about, depth) => ({ not: conditionOn(draw, world, about, depth - 1) }),
  (draw, world, about, depth) => {
    const of = draw.times(2, 4, () => conditionOn(draw, world, about, depth - 1));
    return { at_least: draw.int(1, of.length), of };
  },
  (draw, world, about, depth) => ({ unsettled: parts(draw, world, about, depth) }),
];

function parts(draw: Draw, world: World, about: AnyCondition, depth: number): readonly YamlMap[] {
  return draw.times(2, 3, () => conditionOn(draw, world, about, depth - 1));
}

function leavesFor(world: World, about: AnyCondition): readonly Make[] {
  const { conditions, criteria, matrices, models, signals } = world;
  return [
    fieldTest,
    fieldTest,
    ...when(!world.isPlain, [knownTest]),
    ...when(pairs(world).length > 0, [changeTest]),
    ...when(about.signals && signals.length > 0, [signalTest, signalTest, anySignal, viewTest]),
    ...when(about.records, [reachedTest]),
    ...when(about.named && conditions.length > 0, [conditionTest]),
    ...when(about.scores && models.length > 0, [scoreTest, gradeTest]),
    ...when(about.scores && matrices.length > 0, [cellTest]),
    ...when(about.decisions && criteria.length > 0, [decisionTest]),
    ...(world.subjects.length > 0 ? (about.accounts ?? []) : []),
    notAgreed,
    privateTest,
  ];
}

function when(holds: boolean | undefined, makes: readonly Make[]): readonly Make[] {
  return holds === true ? makes : [];
}

const fieldTest: Make = (draw, world, about, depth) => {
  const field = draw.one(world.fields);
  const same = world.fields.filter((other) => other.id !== field.id && isSameType(other, field));
  if (same.length > 0 && draw.chance(15)) return { field: field.id, same_as: draw.one(same).id };
  return { field: field.id, ...comparison(draw, world, field, depth > 0 ? about : undefined) };
};

function isSameType(one: FieldMade, other: FieldMade): boolean {
  const plain = one.type !== 'choice' && !one.type.startsWith('list');
  return plain && one.type === other.type && one.decimals === other.decimals;
}

/** A comparison the type knows. Bounds depend on the lead only where `about` says what they may ask. */
function comparison(draw: Draw, world: World, made: FieldMade, about?: AnyCondition): YamlMap {
  const value = (): string | number | boolean => literal(draw, made);
  switch (made.type) {
    case 'number':
    case 'money':
      return draw.chance(25) ? membership(draw, world, made) : bounds(draw, world, made, about);
    case 'choice':
      return made.ordered && draw.chance(60) ? rank(draw) : membership(draw, world, made);
    case 'date':
    case 'instant':
      return draw.chance(50) ? window(draw, made) : { [draw.one(['before', 'after', 'from', 'up_to'])]: value() };
    case 'text':
    case 'url':
    case 'email':
    case 'domain':
      return draw.chance(50) ? search(draw) : membership(draw, world, made);
    case 'list of choice':
    case 'list of text':
      return { [draw.one(['has_any', 'has_all'])]: [...new Set([value(), value()])] };
    default:
      return membership(draw, world, made);
  }
}

function membership(draw: Draw, { lists }: World, made: FieldMade): YamlMap {
  const fitting = lists.filter(({ type }) => type === made.type);
  const key = draw.one(['in', 'not_in']);
  const isSafe = made.type !== 'number' || made.decimals === 0;
  if (fitting.length > 0 && isSafe && draw.chance(40)) return { [key]: `$${draw.one(fitting).id}` };
  if (made.type === 'yes-no' || draw.chance(50)) return { [draw.one(['is', 'is_not'])]: literal(draw, made) };
  return { [key]: [...new Set([literal(draw, made), literal(draw, made)])] };
}

function rank(draw: Draw): YamlMap {
  return draw.one([
    { from: 'mid' },
    { from: 'high' },
    { above: 'low' },
    { below: 'top' },
    { up_to: 'mid' },
    { above: 'low', below: 'top' },
  ]);
}

function bounds(draw: Draw, world: World, made: FieldMade, about: AnyCondition | undefined): YamlMap {
  if (draw.chance(20)) return { from: 2, below: draw.one([10, 50, 250]) };
  const key = draw.one(['from', 'above', 'below', 'up_to']);
  return { [key]: byCase(draw, world, about, () => literal(draw, made)) };
}

/** A value, or one by case. */
export function byCase(draw: Draw, world: World, about: AnyCondition | undefined, value: () => Yaml): Yaml {
  if (about === undefined || draw.chance(80)) return value();
  return {
    first_match: draw.times(1, 3, () => ({ when: conditionOn(draw, world, about, 0), value: value() })),
    otherwise: value(),
  };
}

function window(draw: Draw, { type }: FieldMade): YamlMap {
  const durations = type === 'date' ? DURATIONS.filter((duration) => !duration.endsWith('h')) : DURATIONS;
  return { [draw.one(['in_last', 'in_next', 'older_than'])]: draw.one(durations) };
}

function search(draw: Draw): YamlMap {
  const key = draw.one(['has_word', 'contains', 'starts_with', 'ends_with']);
  return { [key]: draw.chance(50) ? draw.one(WORDS) : draw.some(WORDS, 2, 3) };
}

const knownTest: Make = (draw, world) => {
  if (draw.chance(60)) return { known: draw.one(world.fields).id };
  const of = draw.some(world.fields, 2, 4).map(({ id }) => id);
  return { known: { ...draw.one([{ from: of.length }, { below: 1 }, { below: of.length }]), of } };
};

function isNumber({ type }: FieldMade): boolean {
  return type === 'number' || type === 'money';
}

/** What is measured, between two numbers of one type; there always are two of the lead. */
export function change(draw: Draw, world: World): YamlMap {
  const { field, since } = draw.one(pairs(world));
  return { field, since, ...(draw.chance(50) ? { base_from: draw.one([-5, 1, 10, 50]) } : {}) };
}

function pairs({ fields }: World): readonly { readonly field: string; readonly since: string }[] {
  const numbers = fields.filter(isNumber);
  return numbers.flatMap((one) =>
    numbers
      .filter((other) => other !== one && isSameType(other, one))
      .map((other) => ({ field: one.id, since: other.id })),
  );
}

const changeTest: Make = (draw, world, about, depth) => {
  const percent = (): string => draw.one(['0%', '-50%', '100%', '50%', '-100%', '2%', '400%', '-300%', '99999%']);
  const key = draw.one(['from', 'above', 'below', 'up_to']);
  const bound = byCase(draw, world, depth > 0 ? about : undefined, percent);
  return { change: change(draw, world), ...(draw.chance(20) ? { above: '-100%', up_to: '50%' } : { [key]: bound }) };
};

const signalTest: Make = (draw, world) => {
  const times = { times: draw.one<YamlMap>([{ from: 2 }, { below: 2 }, { above: 1, up_to: 3 }, { up_to: 0 }]) };
  return { ...eventCount(draw, world), ...(draw.chance(60) ? times : {}) };
};

/** Which events count: `signal`, `where`, `distinct`, `in_last`, `since`. */
export function eventCount(draw: Draw, world: World): YamlMap {
  const { id, properties } = draw.one(world.signals);
  const tested = draw.some(properties, 0, 2);
  const filter =
    draw.chance(40) && tested.length > 0
      ? { where: Object.fromEntries(tested.map((made) => [made.id, comparison(draw, world, made)])) }
      : {};
  const distinct = draw.chance(30) ? { distinct: draw.one(['day', ...properties.map((made) => made.id)]) } : {};
  const window = draw.chance(50) ? { in_last: draw.one(DURATIONS) } : {};
  const since = draw.chance(15) ? { since: 'current-stage' } : {};
  return { signal: id, ...filter, ...distinct, ...window, ...since };
}

const anySignal: Make = () => ({ any_signal: true });

const viewTest: Make = (draw, { stages }) => {
  return {
    view: draw.one(['marketing', 'sales', 'agreed']),
    ...draw.one([{ is: draw.one(stages) }, { from: draw.one(stages) }]),
  };
};

const reachedTest: Make = (draw, { stages }) => {
  const reached = draw.chance(60)
    ? draw.one([...stages, 'recycled'])
    : draw.some([...stages, 'recycled', 'disqualified'], 2, 3);
  const times = draw.one<YamlMap>([{ from: 2 }, { below: 1 }, { above: 1, up_to: 3 }, { up_to: 1 }]);
  return {
    reached,
    ...(draw.chance(40) ? { in_last: draw.one(DURATIONS) } : {}),
    ...(draw.chance(30) ? { times } : {}),
  };
};

const conditionTest: Make = (draw, { conditions }) => ({ condition: draw.one(conditions) });

const scoreTest: Make = (draw, world, about, depth) => {
  const points = (): number => draw.one([-10, 0, 0.5, 5, 10, 12.5, 20, 60, 100]);
  const key = draw.one(['from', 'above', 'below', 'up_to']);
  return { score: draw.one(world.models).id, [key]: byCase(draw, world, depth > 0 ? about : undefined, points) };
};

const gradeTest: Make = (draw, { models }) => {
  const { id, grades } = draw.one(models);
  return {
    grade: id,
    ...draw.one([{ is: draw.one(grades) }, { in: draw.some(grades, 1, 2) }, { from: draw.one(grades) }]),
  };
};

const cellTest: Make = (draw, { matrices }) => {
  const { id, cells } = draw.one(matrices);
  return { cell: id, ...draw.one([{ is: draw.one(cells) }, { in: draw.some(cells, 1, 2) }]) };
};

const decisionTest: Make = (draw, { criteria }) => ({ decision: draw.one(criteria) });

const notAgreed: Make = () => ({ not_agreed: 'does-this-count' });

const privateTest: Make = (draw, world) => {
  const answers = world.fields.filter(({ type }) => type === 'yes-no');
  const imported = answers.length > 0 && draw.chance(80) ? { imported_as: draw.one(answers).id } : {};
  return { private: 'What our partner looks at', ...imported };
};
