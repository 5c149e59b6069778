/** Targets, improvements and goals: the arithmetic of shared numbers, in the figures of the field. */
import { describe, expect, it } from 'vitest';
import { attainmentOf } from '#core/measures/kpi/attainment.ts';
import { goalAmount, needsOf } from '#core/measures/kpi/goal.ts';
import { improvementOf } from '#core/measures/kpi/improvement.ts';
import { scaled, unscaled } from '#core/measures/kpi/scaled.ts';

describe('an actual against its target', () => {
  it.each([
    ['conversion above its target', 10, 12, 'higher', { is: 'met', lead: 20 }],
    ['cost below its target', 500, 450, 'lower', { is: 'met', lead: 10 }],
    ['cost above its target', 520, 530, 'lower', { is: 'missed', lead: -2 }],
    ['revenue above its target', 100_000, 120_000, 'higher', { is: 'met', lead: 20 }],
    ['exactly the target', 33, 33, 'higher', { is: 'met', lead: 0 }],
    ['just below it', 90, 89.9999, 'higher', { is: 'missed', lead: 0 }],
    ['no actual yet', 15, undefined, 'higher', { is: 'open' }],
    ['no target', undefined, 12, 'higher', { is: 'open' }],
    ['a target of nothing', 0, 1, 'lower', { is: 'missed' }],
  ] as const)('%s', (_what, target, actual, better, expected) => {
    expect(attainmentOf(target, actual, better)).toEqual(expected);
  });
});

describe('the improvement by enablement', () => {
  it.each([
    ['lead conversion', 2, 4, 'higher', 100],
    ['average deal size', 10_000, 12_000, 'higher', 20],
    ['sales cycle, where shorter is better', 90, 60, 'lower', 33],
    ['a longer cycle', 60, 90, 'lower', -50],
    ['from nothing', 0, 4, 'higher', undefined],
  ] as const)('of %s', (_what, without, withChange, better, expected) => {
    expect(improvementOf(without, withChange, better)).toBe(expected);
  });
});

describe('a figure as a whole number', () => {
  it.each([
    [12, 120_000n],
    [0.07, 700n],
    [-0.5, -5_000n],
    [0, 0n],
    [17_250_000.5, 172_500_005_000n],
    [8_999_999_999_999.9, 89_999_999_999_999_000n],
  ])('%d', (figure, expected) => {
    expect(scaled(figure)).toBe(expected);
    expect(unscaled(expected)).toBe(figure);
  });
});

it('rounds a figure that is too fine', () => {
  expect([1 / 3, 2 / 3, 1e-7, -1e-7].map(scaled)).toEqual([3_333n, 6_667n, 0n, 0n]);
});

describe('a goal', () => {
  it('is the base grown by its percentage', () => {
    expect(goalAmount(408_000, '20%')).toBe(489_600);
  });

  it('is worked backwards, each number rounded up', () => {
    const rates = [
      { of: 'opportunity', come_to: 'customer', rate: '34%' },
      { of: 'sql', come_to: 'opportunity', rate: '85%' },
      { of: 'sal', come_to: 'sql', rate: '85%' },
      { of: 'mql', come_to: 'sal', rate: '66%' },
      { of: 'inquiry', come_to: 'mql', rate: '75%' },
    ];
    expect(needsOf(489_600, 12_000, rates).map(({ stage, count }) => `${count} ${stage}`)).toEqual([
      '41 customer',
      '121 opportunity',
      '143 sql',
      '169 sal',
      '257 mql',
      '343 inquiry',
    ]);
  });
});
