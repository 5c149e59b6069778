/** Countries by ISO 3166-1 code or by a usual English name; other languages are not guessed at. */

import { countryNames, isCountryCode } from '../../../conditions/countries.ts';
import { fold } from '../../../conditions/fold.ts';
import type { Conversion } from './conversion.ts';

const CODES: ReadonlyMap<string, string> = new Map(countryNames().map(([name, code]) => [plainly(name), code]));

export function readCountry(text: string): Conversion {
  const code = text.toUpperCase();
  if (/^[A-Z]{2}$/u.test(code) && isCountryCode(code)) return { value: code };
  const value = CODES.get(plainly(text));
  return value === undefined
    ? { problem: "is neither a two-letter country code nor a country's English name" }
    : { value };
}

/** Without what spellings differ in: accents, full stops, "&". */
function plainly(name: string): string {
  return fold(
    name
      .normalize('NFD')
      .replaceAll(/[\p{M}.]/gu, '')
      .replaceAll('&', 'and')
      .replaceAll('’', "'"),
  );
}
