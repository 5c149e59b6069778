import { expect, test } from 'vitest';
import { agreement } from './agreements.ts';
import { drawnFrom } from './draw.ts';

test('every generated agreement is sound', () => {
  const seeds = Array.from({ length: 50 }, (_, seed) => seed);
  expect(() => seeds.map((seed) => drawnFrom(seed, agreement))).not.toThrow();
});
