import { describe, expect, it } from 'vitest';
import { parsePerMille, perMilleText } from '#core/program/per-mille.ts';

describe('shares in per mille', () => {
  it.each([
    ['22.5%', 225],
    ['40%', 400],
    ['100%', 1000],
    ['0.1%', 1],
    ['22.55%', undefined],
    ['22,5%', undefined],
    ['40', undefined],
  ])('%s', (text, perMille) => {
    expect(parsePerMille(text)).toBe(perMille);
  });
  it('are written as people do', () => {
    expect([225, 400, 1].map(perMilleText)).toEqual(['22.5%', '40%', '0.1%']);
  });
});
