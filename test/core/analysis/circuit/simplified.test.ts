/** However it is simplified, a combination of literals says what its plain reading says, for all answers there can be. */
import { expect, test } from 'vitest';
import { evaluate } from '#core/analysis/circuit/evaluate.ts';
import { type Make, openMake } from '#core/analysis/circuit/making/make.ts';
import type { NodeId } from '#core/analysis/circuit/node.ts';
import type { Answer, Leaf } from '#core/analysis/leaf.ts';
import { plain } from '#core/conditions/amount.ts';
import { type Draw, drawnFrom } from '#test/generators/draw.ts';

/** A truth as a node, and as what it means for given answers. */
interface Meant {
  readonly id: NodeId;
  readonly says: (answers: ReadonlyMap<Leaf, Answer>) => boolean;
}
interface Number {
  readonly id: NodeId;
  readonly comesTo: (answers: ReadonlyMap<Leaf, Answer>) => number;
}

test.for(Array.from({ length: 300 }, (_, place) => 500 + place))('seed %i', (seed) => {
  const make = openMake('any');
  const world = worldOf(make);
  const meant = drawnFrom(seed, (draw) => truth(draw, make, world, 4));
  for (const answers of world.lives) {
    const values = evaluate({ nodes: make.nodes, leaves: [] }, (leaf) => answers.get(leaf));
    expect(values[meant.id]).toBe(meant.says(answers));
  }
});

test('what a node is seen to entail holds wherever it does', () => {
  let seen = 0;
  for (let seed = 2000; seed < 2150; seed += 1) {
    const make = openMake('any');
    const world = worldOf(make);
    const [one, other] = drawnFrom(seed, (draw) => {
      const first = truth(draw, make, world, 3);
      return draw.chance(50) ? [first, truth(draw, make, world, 3)] : [first, likeIt(draw, make, world, first)];
    });
    if (one === undefined || other === undefined || !make.entails(one.id, other.id)) continue;
    seen += 1;
    for (const answers of world.lives) expect(!one.says(answers) || other.says(answers), `seed ${seed}`).toBe(true);
  }
  expect(seen).toBeGreaterThan(20);
});

/** Something that holds a little more often, or less. */
function likeIt(draw: Draw, make: Make, world: World, { id, says }: Meant): Meant {
  const more = truth(draw, make, world, 2);
  return draw.chance(50)
    ? { id: make.any([id, more.id]), says: (answers) => says(answers) || more.says(answers) }
    : { id: make.all([id, more.id]), says: (answers) => says(answers) && more.says(answers) };
}

/** Leaves that hang together, and everything they can answer together. */
function worldOf({ leaves }: Make) {
  const number = { is: 'number', decimals: 0 } as const;
  const from = (bound: number) =>
    leaves.field({ field: 'employees', domain: false, comparison: { by: 'from', type: number, bound: plain(bound) } });
  const [low, high, known] = [from(5), from(10), leaves.known('employees', false)];
  const [once, twice] = [
    leaves.record({ stages: ['mql'] }),
    leaves.record({ stages: ['mql'], times: { from: plain(2) } }),
  ];
  const [visits, calls] = [leaves.count({ signal: 'visit', where: [] }), leaves.count({ signal: 'call', where: [] })];
  const ofField: readonly (readonly [Leaf, Answer][])[] = [undefined, 3, 7, 12].map((value) => [
    [low, value === undefined ? undefined : value >= 5],
    [high, value === undefined ? undefined : value >= 10],
    [known, value !== undefined],
  ]);
  const ofRecords: typeof ofField = [undefined, 0, 1, 2].map((times) => [
    [once, times === undefined ? undefined : times >= 1],
    [twice, times === undefined ? undefined : times >= 2],
  ]);
  const numbers = [0, 1, 3];
  const ofEvents: typeof ofField = [
    [
      [visits, undefined],
      [calls, undefined],
    ],
    ...numbers.flatMap((many) =>
      numbers.map((few): readonly [Leaf, Answer][] => [
        [visits, many],
        [calls, few],
      ]),
    ),
  ];
  const lives = ofField.flatMap((a) => ofRecords.flatMap((b) => ofEvents.map((c) => new Map([...a, ...b, ...c]))));
  return { truths: [low, high, known, once, twice], counts: [visits, calls], lives };
}

type World = ReturnType<typeof worldOf>;

function truth(draw: Draw, make: Make, world: World, depth: number): Meant {
  if (depth === 0 || draw.chance(15)) return literal(draw, make, world);
  const parts = draw.times(1, 4, () => truth(draw, make, world, depth - 1));
  const ids = parts.map(({ id }) => id);
  const count = (answers: ReadonlyMap<Leaf, Answer>): number => parts.filter(({ says }) => says(answers)).length;
  const n = draw.int(0, parts.length + 1);
  const [one, other, third] = [parts[0], parts.at(-1), parts[1] ?? parts[0]];
  if (one === undefined || other === undefined || third === undefined) throw new Error('there is one part at least');
  return draw.one<() => Meant>([
    () => ({ id: make.all(ids), says: (answers) => count(answers) === parts.length }),
    () => ({ id: make.any(ids), says: (answers) => count(answers) > 0 }),
    () => ({ id: make.not(one.id), says: (answers) => !one.says(answers) }),
    () => ({ id: make.atLeast(n, ids), says: (answers) => count(answers) >= n }),
    () => ({
      id: make.either(one.id, other.id, third.id),
      says: (answers) => (one.says(answers) ? other : third).says(answers),
    }),
    () => compared(draw, make, world, depth - 1),
  ])();
}

function literal(draw: Draw, make: Make, { truths, counts }: World): Meant {
  if (draw.chance(20)) {
    const leaf = draw.one(counts);
    return { id: make.is(leaf, undefined), says: (answers) => answers.get(leaf) === undefined };
  }
  const leaf = draw.one(truths);
  const { answer } = draw.one([{ answer: true }, { answer: false }, { answer: undefined }]);
  return { id: make.is(leaf, answer), says: (answers) => answers.get(leaf) === answer };
}

function compared(draw: Draw, make: Make, world: World, depth: number): Meant {
  const [one, other] = [number(draw, make, world, depth), number(draw, make, world, depth)];
  const bound = draw.int(-6, 12);
  return draw.chance(50)
    ? { id: make.reaches(one.id, bound), says: (answers) => one.comesTo(answers) >= bound }
    : { id: make.isFrom(one.id, other.id), says: (answers) => one.comesTo(answers) >= other.comesTo(answers) };
}

function number(draw: Draw, make: Make, world: World, depth: number): Number {
  if (depth <= 0 || draw.chance(20)) {
    const leaf = draw.one(world.counts);
    const unknown = draw.one([0, 5]);
    const value = draw.int(-4, 6);
    return draw.one<Number>([
      { id: make.number(leaf, unknown), comesTo: (answers) => Number(answers.get(leaf) ?? unknown) },
      { id: make.constant(value), comesTo: () => value },
    ]);
  }
  const parts = draw.times(1, 3, () => number(draw, make, world, depth - 1));
  const ids = parts.map(({ id }) => id);
  const each = (answers: ReadonlyMap<Leaf, Answer>): readonly number[] => parts.map(({ comesTo }) => comesTo(answers));
  const times = parts.map(() => draw.one([1, 1, 2, -1, 50]));
  const when = truth(draw, make, world, depth - 1);
  const [one, other] = [parts[0], parts.at(-1)];
  if (one === undefined || other === undefined) throw new Error('there is one part at least');
  return draw.one<() => Number>([
    () => ({ id: make.least(ids), comesTo: (answers) => Math.min(...each(answers)) }),
    () => ({ id: make.greatest(ids), comesTo: (answers) => Math.max(...each(answers)) }),
    () => ({
      id: make.sum(ids.map((node, place) => ({ node, times: times[place] ?? 1 }))),
      comesTo: (answers) => each(answers).reduce((sum, value, place) => sum + value * (times[place] ?? 1), 0),
    }),
    () => ({
      id: make.percent(one.id),
      comesTo: (answers) => {
        const hundredfold = one.comesTo(answers);
        return Math.sign(hundredfold) * Math.floor((Math.abs(hundredfold) + 50) / 100) + 0;
      },
    }),
    () => ({
      id: make.choose([{ when: when.id, gives: one.id }], other.id),
      comesTo: (answers) => (when.says(answers) ? one : other).comesTo(answers),
    }),
  ])();
}
