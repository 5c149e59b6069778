/** Numbers of policies in whole units: exact, or refused. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decimalText, unitsOf } from '#core/conditions/decimal.ts';

describe('units', () => {
  it.each<[number: number, decimals: number, units: ReturnType<typeof unitsOf>]>([
    [12.5, 2, { units: 1250 }],
    [-0.07, 2, { units: -7 }],
    [-0, 0, { units: 0 }],
    [1.1, 1, { units: 11 }],
    [0.1 + 0.2, 2, { unfit: 'too-fine' }],
    [12.345, 2, { unfit: 'too-fine' }],
    [1e-7, 4, { unfit: 'too-fine' }],
    [9e12, 0, { units: 9e12 }],
    [9e12, 4, { unfit: 'too-large' }],
    [1e21, 0, { unfit: 'too-large' }],
    [Number.NaN, 0, { unfit: 'too-large' }],
  ])('%d with %i decimals', (number, decimals, units) => {
    expect(unitsOf(number, decimals)).toEqual(units);
  });

  it('lose nothing on the way to text and back', () => {
    fc.assert(
      fc.property(fc.integer({ min: -1e9, max: 1e9 }), fc.integer({ min: 0, max: 4 }), (units, decimals) => {
        const written = Number(decimalText(units, decimals).replaceAll(',', ''));
        expect(unitsOf(written, decimals)).toEqual({ units });
      }),
    );
  });
});

describe('as text', () => {
  it.each<[units: number, decimals: number, text: string]>([
    [0, 2, '0'],
    [1250, 2, '12.5'],
    [-7, 2, '-0.07'],
    [123_456_700, 2, '1,234,567'],
    [999, 0, '999'],
  ])('%i with %i decimals is %s', (units, decimals, text) => {
    expect(decimalText(units, decimals)).toBe(text);
  });
});
