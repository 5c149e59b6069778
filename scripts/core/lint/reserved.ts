/**
 * Addresses and telephone numbers that belong to nobody. Everything else that has the form of one could
 * be a person's.
 */

/** Domains reserved for documentation and tests (RFC 2606, RFC 6761). */
const RESERVED_HOST = /(?:^|\.)(?:example|test|invalid|localhost|example\.(?:com|net|org))$/iu;

export function isReservedHost(host: string): boolean {
  return RESERVED_HOST.test(host.replace(/\.$/u, ''));
}

/** A stretch of a text. */
export interface Stretch {
  readonly text: string;
  readonly index: number;
}

const ADDRESS = /[^\s@<>"'()[\]{},;:]+@[\p{L}\d](?:[\p{L}\d.-]*[\p{L}\d])?/gu;

/** E-mail addresses that could belong to somebody. */
export function addressesIn(text: string): readonly Stretch[] {
  if (!text.includes('@')) return [];
  return stretches(text, ADDRESS).filter(({ text: address }) => !isReservedHost(hostOf(address)));
}

export function hostOf(address: string): string {
  return address.slice(address.lastIndexOf('@') + 1);
}

/** With a country code, or grouped as in North America: whatever else is digits may be something else. */
const NUMBER =
  /(?<![\w+./-])(?:\+\d{1,3}(?:[ ./-]?(?:\(\d{1,5}\)|\d{1,8})){1,6}|(?:\(\d{3}\) ?|\d{3}[ .-])\d{3}[ .-]\d{4})(?![\w/-])/gu;

/** Telephone numbers that could belong to somebody. */
export function numbersIn(text: string): readonly Stretch[] {
  if (!/\d{3}/u.test(text)) return [];
  return stretches(text, NUMBER).filter(({ text: number }) => {
    const digits = digitsOf(number);
    return digits.length >= SHORTEST && digits.length <= LONGEST && !isReservedNumber(number);
  });
}

/** E.164 allows fifteen digits; shorter ones are service numbers. */
const LONGEST = 15;
const SHORTEST = 8;

function digitsOf(number: string): string {
  return number.replace('(0)', '').replaceAll(/\D/gu, '');
}

/**
 * Numbers that numbering plans keep free for films and examples, with the code of their country: of North
 * America (555-0100 to 555-0199 in every area), the United Kingdom, Ireland, Australia, France and
 * Germany; numbers of zeros, which no plan gives out; and those that a company gives out for everybody.
 */
const RESERVED_NUMBERS: readonly RegExp[] = [
  /^1\d{3}55501\d{2}$/u,
  /^44(?:1632960|7700900|2079460|1(?:1[3-8]|[2-6]1)4960|1914980|2920180|2896496|8081570|9098790|3069990)\d{3}$/u,
  /^3532091\d{5}$/u,
  /^\d{1,4}0{8,}$/u,
  /^61(?:[2378](?:5550|7010)|49157\d?)\d{4}$/u,
  /^33(?:19900|26191|35301|46571|53649|63998)\d{4}$/u,
  /^49(?:3023125|6990009|4066969|2214710|8999998)\d{3}$/u,
  /^1(?:8(?:00|88|77|66|55|44|33))\d{7}$/u,
  /^(?:44|49|33|61)(?:800|1800)\d+$/u,
];

const COUNTRIES: readonly string[] = ['1', '44', '61', '33', '49'];

/** Written for abroad, or as at home in one of the countries. */
export function isReservedNumber(number: string): boolean {
  const digits = digitsOf(number);
  const isInternational = number.trim().startsWith('+') || digits.startsWith('00');
  const candidates = isInternational
    ? [digits.replace(/^00/u, '')]
    : [digits, ...COUNTRIES.map((code) => code + digits.replace(/^0/u, ''))];
  return candidates.some((candidate) => RESERVED_NUMBERS.some((reserved) => reserved.test(candidate)));
}

function stretches(text: string, form: RegExp): readonly Stretch[] {
  return [...text.matchAll(form)].map((match) => ({ text: match[0], index: match.index }));
}
