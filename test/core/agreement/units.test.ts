/** What figures of different units make when they are multiplied and divided. */
import { describe, expect, it } from 'vitest';
import { dimensionOf, dimensionText, isSameDimension, quotient, type Unit } from '#core/agreement/units.ts';

const formulas: readonly (readonly [shows: string, above: readonly Unit[], below: readonly Unit[], unit: Unit])[] = [
  ['customer acquisition cost', ['money'], ['count'], 'money'],
  ['average deal size', ['money'], ['count'], 'money'],
  ['win rate', ['count'], ['count'], 'percent'],
  ['customer lifetime value', ['money-per-month', 'percent'], ['percent-per-month'], 'money'],
  ['lifetime value to acquisition cost', ['money'], ['money'], 'ratio'],
  ['payback', ['money'], ['money-per-month', 'percent'], 'months'],
  ['velocity', ['count', 'money', 'percent'], ['days'], 'money-per-day'],
];

describe('the dimension of a formula', () => {
  it.each(formulas)('of %s', (_shows, above, below, unit) => {
    const outcome = quotient(above.map(dimensionOf), below.map(dimensionOf));
    expect(isSameDimension(outcome, dimensionOf(unit))).toBe(true);
  });

  it('keeps days, hours, minutes and months apart', () => {
    const times = (['days', 'hours', 'minutes', 'months'] as const).map(dimensionOf);
    for (const [index, time] of times.entries()) {
      expect(times.map((other) => isSameDimension(time, other))).toEqual(times.map((_, at) => at === index));
    }
  });
});

describe('a dimension in words', () => {
  const words: readonly (readonly [above: readonly Unit[], below: readonly Unit[], text: string])[] = [
    [['count'], ['count'], 'a plain number'],
    [['money'], [], 'money'],
    [['money'], ['days'], 'money per day'],
    [['money'], ['days', 'months'], 'money per day and month'],
    [['money', 'months'], [], 'money × months'],
    [['money', 'money'], [], 'money²'],
    [['count'], ['months'], 'a share per month'],
    [['money'], ['days', 'days'], 'money per day²'],
  ];
  it.each(words)('%j by %j', (above, below, text) => {
    expect(dimensionText(quotient(above.map(dimensionOf), below.map(dimensionOf)))).toBe(text);
  });
});
