/** The type of a field or property in words. */
import type { Typed } from '#core/schema/policies.generated.ts';
import { company } from './company.ts';

const words: Readonly<Record<string, string>> = {
  text: 'Text',
  'yes-no': 'Yes or no',
  date: 'Date',
  instant: 'Date and time',
  country: 'Country',
  email: 'E-mail address',
  domain: 'Internet domain',
  url: 'Web address',
};

/** The kind of value alone, without everything it can be. */
export function typeName({ type, of }: Typed): string {
  if (type === 'choice') return 'Choice';
  if (type === 'list') return of === 'choice' ? 'Several choices' : 'List of texts';
  if (type === 'money') return 'Money';
  return type === 'number' ? 'Number' : (words[type] ?? type);
}

export function typeText(typed: Typed): string {
  const { type, of, unit, decimals = 0, currency = company.currency, ordered, values = [] } = typed;
  const titles = values.map(({ id, title }) => title ?? id.replaceAll('-', ' ')).join(', ');
  if (type === 'choice') return `One of ${titles}${ordered ? ' (lowest first)' : ''}`;
  if (type === 'list') return of === 'choice' ? `Any of ${titles}` : 'List of texts';
  if (type === 'money') return `Amount in ${currency}`;
  if (type === 'number')
    return `${decimals === 0 ? 'Whole number' : `Number with ${decimals} decimals`}${unit ? `, in ${unit}` : ''}`;
  return words[type] ?? type;
}
