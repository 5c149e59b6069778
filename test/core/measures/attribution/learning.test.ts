import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fractionOf } from '#core/measures/attribution/fraction.ts';
import { learn } from '#core/measures/attribution/learn.ts';
import { type LearntPath, programmesOn } from '#core/measures/attribution/paths.ts';
import { removalEffects } from '#core/measures/attribution/removal-effect.ts';
import { shapleyValues } from '#core/measures/attribution/shapley.ts';

const SEED = 20_261_015;

const path = (programmes: string, bought: number, of: number): LearntPath => ({
  programmes: [...programmes],
  bought,
  of,
});

const paths = fc.array(
  fc
    .record({
      programmes: fc.array(fc.constantFrom('a', 'b', 'c', 'd'), { minLength: 1, maxLength: 5 }),
      bought: fc.nat(5),
      lost: fc.nat(5),
    })
    .filter(({ bought, lost }) => bought + lost > 0)
    .map(({ programmes, bought, lost }) => ({ programmes, bought, of: bought + lost })),
  { minLength: 1, maxLength: 8 },
);

describe('the removal effect', () => {
  it('by hand: two programmes in a row', () => {
    // start → a 8 of 8; a → b 4 of 8, bought 1 of 8; b → bought 2 of 4. All: 1/8 + 1/2 · 1/2 = 3/8.
    const found = removalEffects([path('a', 1, 4), path('ab', 2, 4)]);
    expect(found).toEqual({
      all: fractionOf(3n, 8n),
      removals: [
        { programme: 'a', without: fractionOf(0n, 1n), effect: fractionOf(1n, 1n) },
        { programme: 'b', without: fractionOf(1n, 8n), effect: fractionOf(2n, 3n) },
      ],
    });
  });

  it('by hand: a way back', () => {
    // a → b 1/2, bought 1/2; b → a 1/2, lost 1/2; start → a 1/2, b 1/2.
    const found = removalEffects([path('ab', 0, 1), path('ba', 1, 1)]);
    // x(a) = 1/2 + x(b)/2, x(b) = x(a)/2: x(a) = 2/3, x(b) = 1/3, all = 1/2.
    expect(found?.all).toEqual(fractionOf(1n, 2n));
    // Without a nothing is bought; without b x(a) = 1/2 and half of all come to a.
    expect(found?.removals.map(({ effect }) => effect)).toEqual([fractionOf(1n, 1n), fractionOf(1n, 2n)]);
  });

  it('is not there where nobody bought', () => {
    expect(removalEffects([path('ab', 0, 5)])).toBeUndefined();
  });

  it('lies between nothing and everything, and the chain sells what was sold', () => {
    fc.assert(
      fc.property(paths, (drawn) => {
        const found = removalEffects(drawn);
        const bought = drawn.reduce((sum, { bought: count }) => sum + count, 0);
        const people = drawn.reduce((sum, { of }) => sum + of, 0);
        expect(found?.all).toEqual(bought === 0 ? undefined : fractionOf(BigInt(bought), BigInt(people)));
        for (const { effect } of found?.removals ?? []) {
          expect(effect.over >= 0n && effect.over <= effect.under).toBe(true);
        }
      }),
      { seed: SEED, numRuns: 200 },
    );
  });
});

describe('the Shapley value', () => {
  it('by hand: alone, together, and for nothing', () => {
    const values = shapleyValues([path('a', 3, 9), path('ab', 2, 4), path('c', 0, 7)]);
    // Times 3!: a has its 3 and half of 2, b the other half, c nothing.
    expect([...values]).toEqual([
      ['a', 24n],
      ['b', 6n],
      ['c', 0n],
    ]);
  });

  it('shares every sale evenly between the programmes on its path, whatever their order', () => {
    fc.assert(
      fc.property(paths, (drawn) => {
        const programmes = programmesOn(drawn);
        const orders = programmes.reduce((product, _, place) => product * BigInt(place + 1), 1n);
        const shared = programmes.map((programme) =>
          drawn.reduce((sum, { programmes: met, bought }) => {
            const different = new Set<string>(met);
            return different.has(programme) ? sum + (orders * BigInt(bought)) / BigInt(different.size) : sum;
          }, 0n),
        );
        expect([...shapleyValues(drawn).values()]).toEqual(shared);
      }),
      { seed: SEED, numRuns: 200 },
    );
  });
});

describe('learning', () => {
  it('wants somebody who bought', () => {
    expect(learn({ learns: 'shapley', programmes_up_to: 8 }, [path('ab', 0, 5)])).toBeUndefined();
    expect(learn({ learns: 'removal-effect', programmes_up_to: 8 }, [])).toBeUndefined();
  });
  it('stops at as many programmes as agreed', () => {
    expect(learn({ learns: 'shapley', programmes_up_to: 2 }, [path('abc', 1, 5)])).toBeUndefined();
    expect(learn({ learns: 'shapley', programmes_up_to: 3 }, [path('abc', 1, 5)])?.size).toBe(3);
  });
});
