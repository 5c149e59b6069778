import { describe, expect, it } from 'vitest';
import { halfLifeWeights } from '#core/measures/attribution/half-life.ts';
import { shareOut } from '#core/measures/attribution/share-out.ts';

describe('sharing out', () => {
  it.each<[string, bigint, readonly bigint[], readonly bigint[]]>([
    ['evenly', 9n, [1n, 1n, 1n], [3n, 3n, 3n]],
    ['the odd unit to the first of equals', 10n, [1n, 1n, 1n], [4n, 3n, 3n]],
    ['the odd units to the largest remainders', 10n, [1n, 2n, 4n], [1n, 3n, 6n]],
    ['nothing', 0n, [1n, 2n], [0n, 0n]],
    ['less than there are parts', 2n, [1n, 1n, 1n, 1n], [1n, 1n, 0n, 0n]],
    ['nothing to whom nothing is due', 5n, [0n, 1n, 0n], [0n, 5n, 0n]],
    ['what is paid back, like what was paid', -10n, [1n, 1n, 1n], [-4n, -3n, -3n]],
    [
      'more than fits a floating number',
      90_071_992_547_409_931n,
      [1n, 1n],
      [45_035_996_273_704_966n, 45_035_996_273_704_965n],
    ],
  ])('%s', (_shows, amount, weights, expected) => {
    expect(shareOut(amount, weights)).toEqual(expected);
  });
  it('by no weights at all is a mistake', () => {
    expect(() => shareOut(5n, [0n, 0n])).toThrow(RangeError);
  });
});

describe('weights by half-life', () => {
  const UNIT = 10n ** 12n;
  it('halve exactly with each half-life', () => {
    expect(halfLifeWeights([0, 7, 14], 7)).toEqual([4n * UNIT, 2n * UNIT, UNIT]);
  });
  it('keep twelve digits in between', () => {
    // 2^(-1/2) = 0.707106781186547…, 2^(-1/7) = 0.905723664263906…
    expect(halfLifeWeights([1], 2)).toEqual([707_106_781_186n]);
    expect(halfLifeWeights([1], 7)).toEqual([905_723_664_263n]);
  });
  it('never become nothing, however old', () => {
    const [old = 0n, young = 0n] = halfLifeWeights([3650, 0], 1);
    expect([old, young >> 3650n]).toEqual([UNIT, UNIT]);
  });
  it('of no touches are none', () => {
    expect(halfLifeWeights([], 7)).toEqual([]);
  });
});
