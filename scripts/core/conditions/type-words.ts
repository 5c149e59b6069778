/** Types of fields in words, for messages. */
import { listedShortly } from './phrase.ts';
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

/** "a choice without an order", "an amount of money". */
export function oneOfType(type: FieldType): string {
  if (type.is !== 'choice') return NAMES[type.is].one;
  return type.ordered ? 'an ordered choice' : 'a choice without an order';
}

/** With all that makes two types differ: "a number with one decimal", "an amount of money in USD". */
export function exactType(type: FieldType): string {
  if (type.is === 'choice')
    return `a choice of ${listedShortly(
      type.values.map(({ id }) => id),
      'or',
    )}`;
  if (type.is === 'number') return `${oneOfType(type)} ${decimalsInWords(type.decimals)}`;
  return type.is === 'money' ? `${oneOfType(type)} in ${type.currency}` : oneOfType(type);
}

export function manyOfType(type: FieldType): string {
  return NAMES[type.is].many;
}

export function decimalsInWords(decimals: number): string {
  if (decimals === 0) return 'without decimals';
  return decimals === 1 ? 'with one decimal' : `with ${decimals} decimals`;
}
