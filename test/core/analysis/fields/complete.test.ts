/**
 * For any leaves and any value, the answers of the value are among the rows (nothing is left out), and what
 * a row says gives its answers gives them (nothing is made up).
 */
import { describe, expect, it } from 'vitest';
import { answersOf } from '#core/analysis/fields/asked.ts';
import { fieldFactors } from '#core/analysis/fields/factors.ts';
import { keyOf } from '#core/analysis/fields/value-class.ts';
import type { FieldType } from '#core/conditions/value.ts';
import { drawnFrom } from '#test/generators/draw.ts';
import { nameOf, randomLeaves, randomValue, TYPES } from './random-leaves.ts';
import { moment } from './rows-as-text.ts';

const SETS = 40;
const VALUES = 200;

function wrongWith(seed: number, type: FieldType): readonly string[] {
  const leaves = drawnFrom(seed, (draw) => randomLeaves(draw, type));
  const field = { id: 'asked', title: 'Asked', type, origin: { file: '', path: [] }, personal: false };
  const [factor, ...others] = fieldFactors(leaves, { fields: [field], moment, samples: [] });
  if (factor === undefined || others.length > 0) return [`seed ${seed}: not one factor`];
  const keys = new Set(factor.rows.map(({ answers }) => keyOf(answers)));
  const values = drawnFrom(seed, (draw) => draw.times(VALUES, VALUES, () => randomValue(draw, type, leaves)));
  const missing = [undefined, ...values].filter((value) => !keys.has(keyOf(answersOf(leaves, value, moment))));
  const untrue = factor.rows.filter(({ answers, part }) => {
    const value = part?.().fields?.get('asked');
    return part !== undefined && keyOf(answersOf(leaves, value, moment)) !== keyOf(answers);
  });
  return [
    ...missing.map((value) => `seed ${seed}: ${JSON.stringify(value)} is in no row of ${JSON.stringify(leaves)}`),
    ...untrue.map(({ answers }) => `seed ${seed}: the value of row ${keyOf(answers)} is answered otherwise`),
  ];
}

describe('rows are complete and true', () => {
  it.each(TYPES.map((type) => [nameOf(type), type] as const))('%s', (_, type) => {
    const seeds = Array.from({ length: SETS }, (__, seed) => seed);
    expect(seeds.flatMap((seed) => wrongWith(seed, type)).slice(0, 5)).toEqual([]);
  });
});
