/**
 * Values as policies write them, converted to the units of `value.ts`. Policies are held to one
 * spelling: a choice is its id, a country its code, a yes-no `true` or `false`. Other spellings that
 * leads come with are recognised only to say what to write instead.
 */
import { didYouMean } from '../diagnostics/did-you-mean.ts';
import { countryNames, isCountryCode } from './countries.ts';
import { parseDate } from './date.ts';
import { unitsOf } from './decimal.ts';
import { fold } from './fold.ts';
import { parseInstant } from './instant.ts';
import { listedShortly } from './phrase.ts';
import { decimalsInWords, oneOfType } from './type-words.ts';
import type { ChoiceType, FieldType, Value } from './value.ts';

export type Converted = { readonly value: Value } | Misfit;

export interface Misfit {
  /** Goes on after what has the type: `has no value "fintech"`. */
  readonly problem: string;
  readonly remedy: string;
  readonly didYouMean?: string;
}

/** A literal of a policy, or an array of them for a list. Text is kept as written. */
export function convertLiteral(type: FieldType, written: unknown): Converted {
  switch (type.is) {
    case 'choice':
      return convertChoice(type, written);
    case 'number':
    case 'money':
      return convertNumber(type, written);
    case 'yes-no':
      return convertYesNo(written);
    case 'list':
      return convertList(type, written);
    default:
      return typeof written === 'string' ? convertText(type.is, written) : convertUnquoted(type, type.is, written);
  }
}

/** The value as messages show it. */
export function shown(written: unknown): string {
  return typeof written === 'string' ? `"${written}"` : (JSON.stringify(written) ?? String(written));
}

function convertChoice({ values }: ChoiceType, written: unknown): Converted {
  const ids = values.map(({ id }) => id);
  if (typeof written === 'string' && ids.includes(written)) return { value: written };
  const wanted = fold(String(written));
  const synonym = values.find(({ title, also }) => [title, ...also].some((spelling) => fold(spelling) === wanted));
  if (synonym !== undefined) {
    return {
      problem: `has a value ${synonym.id}, of which ${shown(written)} is only another spelling`,
      remedy: `Write the id ${synonym.id}; other spellings are for the data of the systems.`,
      didYouMean: synonym.id,
    };
  }
  const remedy = `Write one of its values: ${listedShortly(ids, 'or')}.`;
  return { problem: `has no value ${shown(written)}`, remedy, ...suggestion(didYouMean(String(written), ids)) };
}

function convertNumber(type: Extract<FieldType, { is: 'number' | 'money' }>, written: unknown): Converted {
  if (typeof written !== 'number') {
    const inQuotes = typeof written === 'string' && /^-?\d+(?:\.\d+)?$/u.test(written);
    return {
      problem: `is ${oneOfType(type)}, which ${shown(written)} is not`,
      remedy: `Write a plain number ${decimalsInWords(type.decimals)}, without quotes, separators or unit.`,
      ...suggestion(inQuotes ? String(Number(written)) : undefined),
    };
  }
  const converted = unitsOf(written, type.decimals);
  if ('units' in converted) return { value: converted.units };
  if (converted.unfit === 'too-large') {
    return { problem: `cannot be as large as ${written}`, remedy: 'Numbers stay exact up to 9,000,000,000,000.' };
  }
  return {
    problem: `is kept ${decimalsInWords(type.decimals)}, so it is never ${written}`,
    remedy: `Write a number ${decimalsInWords(type.decimals)}, or give the field more decimals in the data dictionary.`,
  };
}

const YES_NO: ReadonlyMap<string, string> = new Map([
  ...['yes', 'y', 'on', 'true', '1'].map((word) => [word, 'true'] as const),
  ...['no', 'n', 'off', 'false', '0'].map((word) => [word, 'false'] as const),
]);

function convertYesNo(written: unknown): Converted {
  if (typeof written === 'boolean') return { value: written };
  const meant = YES_NO.get(fold(String(written)));
  return {
    problem: `is a yes or no, which ${shown(written)} is not`,
    remedy: 'Write true or false, without quotes.',
    ...suggestion(meant),
  };
}

function convertList(type: Extract<FieldType, { is: 'list' }>, written: unknown): Converted {
  if (!Array.isArray(written)) {
    return { problem: `is a list, which ${shown(written)} is not`, remedy: 'Write the members in brackets: [a, b].' };
  }
  const members: string[] = [];
  for (const member of written) {
    const converted = convertLiteral(type.of, member);
    if (!('value' in converted)) return converted;
    members.push(String(converted.value));
  }
  return { value: [...new Set(members)] };
}

type Textual = Exclude<FieldType['is'], 'choice' | 'number' | 'money' | 'yes-no' | 'list'>;

function convertText(is: Textual, text: string): Converted {
  if (fold(text) === '') {
    return {
      problem: 'cannot be blank, because blank text counts as missing',
      remedy: 'Ask whether the field is known instead: `known:`.',
    };
  }
  const value = READERS[is](text);
  if (value !== undefined) return { value };
  const meant = is === 'country' ? countryMeant(text) : undefined;
  return { problem: `cannot be ${shown(text)}`, remedy: FORMS[is], ...suggestion(meant) };
}

const DOMAIN =
  /^[\p{L}\p{N}](?:[\p{L}\p{M}\p{N}-]*[\p{L}\p{M}\p{N}])?(?:\.[\p{L}\p{N}](?:[\p{L}\p{M}\p{N}-]*[\p{L}\p{M}\p{N}])?)+$/u;
const EMAIL = /^[^\s,;<>]+@(?<domain>[^\s@]+)$/u;

const READERS: Readonly<Record<Textual, (text: string) => Value | undefined>> = {
  text: (text) => text,
  date: parseDate,
  instant: parseInstant,
  country: (text) => (isCountryCode(text) ? text : undefined),
  email: (text) => (DOMAIN.test(EMAIL.exec(text)?.groups?.['domain'] ?? '') ? fold(text) : undefined),
  domain: (text) => (DOMAIN.test(text) ? fold(text) : undefined),
  url: (text) => (/^(?:https?:\/\/)?[^\s/?#:]+\.[^\s]+$/iu.test(text) ? text : undefined),
};

const FORMS: Readonly<Record<Textual, string>> = {
  text: 'Write text; numbers and words like true need quotes.',
  date: 'Write a day of the calendar such as 2026-10-01.',
  instant: 'Write date, time and zone, such as 2026-10-15T09:00:00Z.',
  country: 'Write the two-letter code of ISO 3166-1 in capitals and quotes, such as "DE".',
  email: 'Write a whole address such as kim@fernhill.example.',
  domain: 'Write the domain alone, such as fernhill.example.',
  url: 'Write a web address such as https://fernhill.example/pricing.',
};

function countryMeant(text: string): string | undefined {
  const code = text.toUpperCase();
  if (isCountryCode(code)) return code;
  const names = new Map(countryNames().map(([name, ofCountry]) => [fold(name), ofCountry]));
  return names.get(fold(text)) ?? names.get(didYouMean(fold(text), names.keys()) ?? '');
}

function convertUnquoted(type: FieldType, is: Textual, written: unknown): Converted {
  return { problem: `is ${oneOfType(type)}, which ${shown(written)} is not`, remedy: FORMS[is] };
}

function suggestion(meant: string | undefined): { readonly didYouMean?: string } {
  return meant === undefined ? {} : { didYouMean: meant };
}
