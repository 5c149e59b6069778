/** Which fields may be compared with each other: those of one type, to the decimals, currency and values. */
import { expect, it } from 'vitest';
import { isSameType } from '#core/conditions/comparisons/same-as.ts';
import type { ChoiceType, FieldType } from '#core/conditions/value.ts';

const choice = (...ids: readonly string[]): ChoiceType => ({
  is: 'choice',
  ordered: false,
  values: ids.map((id) => ({ id, title: id, also: [] })),
});

const rows: readonly (readonly [what: string, one: FieldType, other: FieldType, same: boolean])[] = [
  ['text and text', { is: 'text' }, { is: 'text' }, true],
  ['text and e-mail', { is: 'text' }, { is: 'email' }, false],
  ['a date and an instant', { is: 'date' }, { is: 'instant' }, false],
  ['numbers of equal decimals', { is: 'number', decimals: 2 }, { is: 'number', decimals: 2 }, true],
  ['numbers of other decimals', { is: 'number', decimals: 2 }, { is: 'number', decimals: 0 }, false],
  ['a number and money', { is: 'number', decimals: 2 }, { is: 'money', currency: 'EUR', decimals: 2 }, false],
  ['money and a number', { is: 'money', currency: 'EUR', decimals: 2 }, { is: 'number', decimals: 2 }, false],
  [
    'money of one currency',
    { is: 'money', currency: 'EUR', decimals: 2 },
    { is: 'money', currency: 'EUR', decimals: 2 },
    true,
  ],
  [
    'money of two currencies',
    { is: 'money', currency: 'EUR', decimals: 2 },
    { is: 'money', currency: 'USD', decimals: 2 },
    false,
  ],
  ['choices of the same values', choice('a', 'b'), choice('b', 'a'), true],
  ['choices of which one has more', choice('a'), choice('a', 'b'), false],
  ['choices of which one has fewer', choice('a', 'b'), choice('a'), false],
  ['choices that share a value', choice('a', 'b'), choice('a', 'c'), false],
  ['a choice and text', choice('a'), { is: 'text' }, false],
  ['text and a choice', { is: 'text' }, choice('a'), false],
];

it.each(rows)('%s', (_, one, other, same) => expect(isSameType(one, other)).toBe(same));
