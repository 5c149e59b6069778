/**
 * One reading of raw values, for sample leads and for files alike, so that both engines and every
 * page see the same typed lead. A value that does not fit its field exactly is a problem, never a
 * near guess.
 */
import type { FieldType } from '../../../conditions/value.ts';
import { readDomain, readEmail, readUrl } from './address.ts';
import { readChoice, readYesNo } from './choice.ts';
import { type Conversion, MISSING } from './conversion.ts';
import { readCountry } from './country.ts';
import { readMoney, readNumber } from './decimal.ts';
import { readDate, readInstant } from './time.ts';

/** Reads text from a file, or a scalar or list from YAML or JSON. `zone` as for `readInstant`. */
export function convertValue(type: FieldType, raw: unknown, zone?: string): Conversion {
  if (raw === undefined || raw === null) return MISSING;
  if (type.is === 'list') return readList(type.of, raw, zone);
  if (typeof raw === 'string') return readText(type, raw.trim(), zone);
  if (typeof raw === 'boolean' && type.is === 'yes-no') return { value: raw };
  const asText = type.is === 'number' || type.is === 'money' || type.is === 'choice' || type.is === 'yes-no';
  if (typeof raw === 'number' && asText) return readText(type, String(raw), zone);
  return { problem: `is not ${EXPECTED[type.is]}${typeof raw === 'object' ? '' : '; put it in quotes if it is'}` };
}

const EXPECTED: Readonly<Record<FieldType['is'], string>> = {
  text: 'text',
  choice: 'one of the choices',
  number: 'a number',
  money: 'an amount of money',
  'yes-no': 'yes or no',
  date: 'a date',
  instant: 'an instant',
  country: 'a country',
  email: 'an e-mail address',
  domain: 'a domain',
  url: 'a web address',
  list: 'a list',
};

function readText(type: Exclude<FieldType, { is: 'list' }>, text: string, zone: string | undefined): Conversion {
  if (text === '') return MISSING;
  if (!text.isWellFormed()) return { problem: 'has broken characters' };
  switch (type.is) {
    case 'text':
      return { value: text };
    case 'choice':
      return readChoice(text, type);
    case 'number':
      return readNumber(text, type.decimals);
    case 'money':
      return readMoney(text, type.currency, type.decimals);
    case 'yes-no':
      return readYesNo(text);
    case 'date':
      return readDate(text);
    case 'instant':
      return readInstant(text, zone);
    case 'country':
      return readCountry(text);
    case 'email':
      return readEmail(text);
    case 'domain':
      return readDomain(text);
    case 'url':
      return readUrl(text);
  }
}

type MemberType = Extract<FieldType, { is: 'list' }>['of'];

/** A list from YAML, JSON text, or text with semicolons between its members. Each member once. */
function readList(of: MemberType, raw: unknown, zone: string | undefined): Conversion {
  const members = membersOf(raw);
  if (members === undefined) return MISSING;
  const values: string[] = [];
  for (const member of members) {
    const read = convertValue(of, member, zone);
    if ('problem' in read) return { ...read, member };
    if ('value' in read && typeof read.value === 'string' && !values.includes(read.value)) values.push(read.value);
  }
  return { value: values };
}

function membersOf(raw: unknown): readonly unknown[] | undefined {
  if (Array.isArray(raw)) return raw;
  if (typeof raw !== 'string') return [raw];
  const text = raw.trim();
  if (text === '') return undefined;
  return jsonList(text) ?? text.split(';');
}

function jsonList(text: string): readonly unknown[] | undefined {
  if (!text.startsWith('[')) return undefined;
  try {
    const parsed: unknown = JSON.parse(text);
    return Array.isArray(parsed) ? parsed : undefined;
  } catch {
    return undefined;
  }
}
