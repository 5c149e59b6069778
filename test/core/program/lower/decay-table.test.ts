import { describe, expect, it } from 'vitest';
import { expiryTable, halfLifeTable, linearTable, stepTable } from '#core/program/lower/decay-table.ts';

describe('half-life', () => {
  it.each([1, 7, 30, 45, 90, 365])('of %i days is the nearest per mille at every age', (days) => {
    const table = halfLifeTable(days);
    for (const [age, left] of table.entries()) {
      expect(Math.abs(1000 * 2 ** (-age / days) - left)).toBeLessThanOrEqual(0.5 + 1e-9);
    }
  });

  it('is a half after its time, a quarter after twice, and a tie goes up', () => {
    const table = halfLifeTable(30);
    expect([table[0], table[30], table[60], table[90], table[120]]).toEqual([1000, 500, 250, 125, 63]);
  });

  it('ends at nothing', () => {
    expect(halfLifeTable(1)).toEqual([1000, 500, 250, 125, 63, 31, 16, 8, 4, 2, 1, 0]);
  });
});

describe('linear', () => {
  it('falls evenly to nothing', () => {
    expect(linearTable(4)).toEqual([1000, 750, 500, 250, 0]);
    expect(linearTable(3)).toEqual([1000, 667, 333, 0]);
  });
});

describe('expiry', () => {
  it('leaves all until its end', () => {
    expect(expiryTable(3)).toEqual([1000, 1000, 1000, 0]);
  });
});

describe('steps', () => {
  it('hold from their age until the next', () => {
    const steps = [
      { from: 0, perMille: 1000 },
      { from: 2, perMille: 500 },
      { from: 3, perMille: 0 },
    ];
    expect(stepTable(steps)).toEqual([1000, 1000, 500, 0]);
  });
});
