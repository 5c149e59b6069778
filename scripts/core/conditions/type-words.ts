/** Types of fields in words, for messages. */
import type { FieldType } from './value.ts';

interface Named {
  readonly one: string;
  readonly many: string;
}

const NAMES: Readonly<Record<FieldType['is'], Named>> = {
  text: { one: 'a text', many: 'texts' },
  choice: { one: 'a choice', many: 'choices' },
  number: { one: 'a number', many: 'numbers' },
  money: { one: 'an amount of money', many: 'amounts of money' },
  'yes-no': { one: 'a yes or no', many: 'yes or no' },
  date: { one: 'a date', many: 'dates' },
  instant: { one: 'a point in time', many: 'points in time' },
  country: { one: 'a country', many: 'countries' },
  email: { one: 'an e-mail address', many: 'e-mail addresses' },
  domain: { one: 'a domain', many: 'domains' },
  url: { one: 'a web address', many: 'web addresses' },
  list: { one: 'a list', many: 'lists' },
};

/** "a choice without an order", "an amount of money in USD". */
export function oneOfType(type: FieldType): string {
  const { one } = NAMES[type.is];
  if (type.is === 'choice') return type.ordered ? 'an ordered choice' : 'a choice without an order';
  if (type.is === 'number') return `${one} ${decimalsInWords(type.decimals)}`;
  return type.is === 'money' ? `${one} in ${type.currency}` : one;
}

export function manyOfType(type: FieldType): string {
  return NAMES[type.is].many;
}

export function decimalsInWords(decimals: number): string {
  if (decimals === 0) return 'without decimals';
  return decimals === 1 ? 'with one decimal' : `with ${decimals} decimals`;
}
