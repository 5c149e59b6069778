import { expect, test } from 'vitest';
import { agreement, attempt } from './agreements.ts';
import { drawnFrom } from './draw.ts';

const seeds = Array.from({ length: 60 }, (_, seed) => seed);

test('nearly every agreement that is drawn is sound', () => {
  const refused = seeds.flatMap((seed) => {
    const hasAccounts = seed % 2 === 0;
    const { refused: why } = drawnFrom(seed, (draw) => attempt(draw, { hasAccounts }));
    return why.length === 0 ? [] : [`seed ${seed}: ${why.join('; ')}`];
  });
  expect(refused.length, refused.join('\n')).toBeLessThan(seeds.length / 10);
});

test('a seed says everything that is drawn', () => {
  expect(drawnFrom(7, agreement).files).toEqual(drawnFrom(7, agreement).files);
});
