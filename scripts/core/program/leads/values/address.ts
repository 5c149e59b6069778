/**
 * E-mail addresses, domains and web addresses. Addresses and domains are kept in small letters, as
 * they mean the same in any; a web address is kept as written.
 */
import { fold } from '../../../conditions/fold.ts';
import type { Conversion } from './conversion.ts';

const DOMAIN =
  /^[\p{L}\p{N}](?:[\p{L}\p{M}\p{N}-]*[\p{L}\p{M}\p{N}])?(?:\.[\p{L}\p{N}](?:[\p{L}\p{M}\p{N}-]*[\p{L}\p{M}\p{N}])?)+$/u;

export function readDomain(text: string): Conversion {
  if (DOMAIN.test(text)) return { value: fold(text) };
  const inside = /^\w+:\/\/(?<host>[^/]+)/u.exec(text)?.groups?.['host'];
  return { problem: `is not a domain${inside === undefined ? '' : `; the domain alone would be "${inside}"`}` };
}

export function readEmail(text: string): Conversion {
  const at = text.lastIndexOf('@');
  const fits = at > 0 && !/[\s,;<>]/u.test(text) && DOMAIN.test(text.slice(at + 1));
  return fits ? { value: fold(text) } : { problem: 'is not an e-mail address' };
}

/** With or without its scheme; only the web's own schemes. */
export function readUrl(text: string): Conversion {
  const rest = text.replace(/^https?:\/\//iu, '');
  const host = /^[^/?#:]+/u.exec(rest)?.[0] ?? '';
  const fits = !/\s/u.test(text) && !/^\w+:\/\//u.test(rest) && DOMAIN.test(host);
  return fits ? { value: text } : { problem: 'is not a web address' };
}
