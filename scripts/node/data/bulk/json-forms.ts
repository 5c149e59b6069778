/**
 * How values are usually written in JSON, as regular expressions: one walk over a line tells of all its
 * values that shortcuts are sure of them. Forms may say no to what shortcuts would take, not the other way round.
 */
import type { FieldType } from '../../../core/conditions/value.ts';
import { DOMAIN, EMAIL, URL_IN_QUOTES } from './shortcuts/address.ts';
import { digitsBefore } from './shortcuts/amount.ts';
import { LETTERS } from './shortcuts/plain-text.ts';
import { spellingsOf } from './shortcuts/spelling.ts';
import { DAY, INSTANT } from './shortcuts/time.ts';

const VISIBLE = String.raw`[!#-[\]-~${LETTERS}]`;
const PLAIN = String.raw`${VISIBLE}(?:[ !#-[\]-~${LETTERS}]*${VISIBLE})?`;

/** Of a value that is there, and is not a list. */
export function formOf(type: FieldType): string | undefined {
  switch (type.is) {
    case 'text':
      return quoted(PLAIN);
    case 'choice':
    case 'country':
      return quoted(spellingsOf(type).map(escaped).join('|'));
    case 'yes-no':
      return `true|false|${quoted(spellingsOf(type).map(escaped).join('|'))}`;
    case 'number':
    case 'money':
      return numberOf(type.decimals);
    case 'date':
      return quoted(DAY);
    case 'instant':
      return quoted(INSTANT);
    case 'email':
      return quoted(EMAIL);
    case 'domain':
      return quoted(DOMAIN);
    case 'url':
      return quoted(URL_IN_QUOTES);
    case 'list':
      return undefined;
  }
}

/** Of ids, which JSON may have as numbers. */
export const ID = `[0-9]|[1-9][0-9]{1,14}|${quoted(PLAIN)}`;

/** Of text that has to be one of these. */
export function oneOfTexts(texts: readonly string[]): string {
  return quoted(texts.map(escaped).join('|'));
}

/** Or missing. */
export function orNull(form: string): string {
  return `${form}|null|""`;
}

/** A number, or a text of one. */
function numberOf(decimals: number): string {
  const fraction = decimals === 0 ? '' : String.raw`(?:\.[0-9]{1,${decimals}})?`;
  const number = String.raw`-?(?:0|[1-9][0-9]{0,${digitsBefore(decimals) - 1}})${fraction}`;
  return `${number}|${quoted(number)}`;
}

function quoted(form: string): string {
  return `"(?:${form})"`;
}

/** Quotes and backslashes are written otherwise in JSON, so no text with one has this form. */
function escaped(text: string): string {
  return text.replaceAll(/[!-/:-@[-`{-~]/gu, String.raw`\$&`);
}
