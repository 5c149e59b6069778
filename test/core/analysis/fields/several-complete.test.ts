/** Fields that are compared with one another: no values of them are answered otherwise than some row says. */
import { expect, it } from 'vitest';
import { answersOf, answerTogether, type OneLeaf } from '#core/analysis/fields/asked.ts';
import { type FieldsOfLeads, fieldFactors } from '#core/analysis/fields/factors.ts';
import { keyOf } from '#core/analysis/fields/value-class.ts';
import type { Answer, FieldsLeaf } from '#core/analysis/leaf.ts';
import { plain } from '#core/conditions/amount.ts';
import type { FieldType, Value } from '#core/conditions/value.ts';
import { type Draw, drawnFrom } from '#test/generators/draw.ts';
import { nameOf, randomLeaves, randomValue, TYPES } from './random-leaves.ts';
import { moment } from './rows-as-text.ts';

const SETS = 25;
const VALUES = 200;
const NUMBER: FieldType = { is: 'number', decimals: 0 };
const ORIGIN = { file: '', path: [] };

interface Set {
  readonly leaves: readonly FieldsOfLeads[];
  readonly types: Readonly<Record<string, FieldType>>;
}

function about(field: string, leaves: readonly OneLeaf[]): readonly OneLeaf[] {
  return leaves.map((leaf) => ({ ...leaf, field }));
}

function same(type: FieldType, field: string, other: string): FieldsLeaf {
  const test = { op: 'field', origin: ORIGIN, field, by: [{ by: 'same_as', type, field: other }] } as const;
  return { leaf: 'fields', fields: [field, other], test };
}

/** Two or three fields of one type, each equal to the next or not. */
function sameness(draw: Draw, type: FieldType): Set {
  const ids = ['a', 'b', 'c'].slice(0, draw.int(2, 3));
  const own = ids.flatMap((id) => about(id, randomLeaves(draw, type).slice(0, 2)));
  const chain = ids.slice(1).map((id, place) => same(type, ids[place] ?? '', id));
  return { leaves: [...own, ...chain], types: Object.fromEntries(ids.map((id) => [id, type])) };
}

/** The domain of an address, and a domain. */
function domains(draw: Draw): Set {
  const own = [
    ...about('a', randomLeaves(draw, { is: 'email' }).slice(0, 3)),
    ...about('b', randomLeaves(draw, { is: 'domain' }).slice(0, 2)),
  ];
  const leaf: FieldsLeaf = {
    ...same({ is: 'domain' }, 'domain of a', 'b'),
    fields: ['a', 'b'],
    domains: { 'domain of a': 'a' },
  };
  return { leaves: [...own, leaf], types: { a: { is: 'email' }, b: { is: 'domain' } } };
}

function growth(draw: Draw): Set {
  const own = ['a', 'b'].flatMap((id) => about(id, randomLeaves(draw, NUMBER).slice(0, 2)));
  const changes = draw.times(1, 3, (): FieldsLeaf => {
    const bounds = {
      [draw.one(['from', 'above', 'below', 'up_to'])]: plain(draw.one([-300, -100, -50, 0, 20, 50, 100])),
    };
    const of = { field: 'a', since: 'b', type: NUMBER, ...(draw.chance(40) ? { baseFrom: draw.int(-2, 3) } : {}) };
    return { leaf: 'fields', fields: ['a', 'b'], test: { op: 'change', origin: ORIGIN, of, bounds } };
  });
  return { leaves: [...own, ...changes], types: { a: NUMBER, b: NUMBER } };
}

function answers(leaf: FieldsOfLeads, values: ReadonlyMap<string, Value>): Answer {
  if (leaf.leaf === 'fields') return answerTogether(leaf, values, moment);
  return answersOf([leaf], values.get(leaf.field), moment)[0];
}

function wrongWith(seed: number, make: (draw: Draw) => Set): readonly string[] {
  const { leaves, types } = drawnFrom(seed, make);
  const fields = Object.entries(types).map(([id, type]) => ({ id, title: id, type, origin: ORIGIN, personal: false }));
  const factors = fieldFactors(leaves, { fields, moment, samples: [] });
  const leads = drawnFrom(seed, (draw) =>
    draw.times(VALUES, VALUES, () => {
      const shared = draw.one(fields);
      const one = randomValue(draw, shared.type);
      return new Map<string, Value>(
        fields.flatMap(({ id, type }) => {
          if (draw.chance(10)) return [];
          const isSame = draw.chance(40) && type.is === shared.type.is;
          return [[id, isSame ? one : randomValue(draw, type)] as const];
        }),
      );
    }),
  );
  return factors.flatMap((factor) => {
    const answered = (values: ReadonlyMap<string, Value>): string =>
      keyOf(factor.leaves.map((leaf) => answers(leaf as FieldsOfLeads, values)));
    const keys = new Set(factor.rows.map((row) => keyOf(row.answers)));
    const missing = leads.filter((values) => !keys.has(answered(values)));
    const untrue = factor.rows.filter(
      ({ answers: said, part }) => part !== undefined && answered(part().fields ?? new Map()) !== keyOf(said),
    );
    return [
      ...missing.map((values) => `seed ${seed}: ${JSON.stringify([...values])} is in no row`),
      ...untrue.map((row) => `seed ${seed}: what row ${keyOf(row.answers)} gives is answered otherwise`),
    ];
  });
}

const seeds = Array.from({ length: SETS }, (_, seed) => seed);
const comparable = TYPES.filter(({ is }) => is !== 'list');

it.each(comparable.map((type) => [nameOf(type), type] as const))('the same %s', (_, type) => {
  expect(seeds.flatMap((seed) => wrongWith(seed, (draw) => sameness(draw, type))).slice(0, 5)).toEqual([]);
});

it('the domain of an address and a domain', () => {
  expect(seeds.flatMap((seed) => wrongWith(seed, domains)).slice(0, 5)).toEqual([]);
});

it('a number against what it was', () => {
  expect(seeds.flatMap((seed) => wrongWith(seed, growth)).slice(0, 5)).toEqual([]);
});
