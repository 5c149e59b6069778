/**
 * Numbers and money, exactly: digits are shifted, never multiplied, so no value is rounded. A number
 * that has more decimals than its field keeps is refused.
 */
import type { Conversion } from './conversion.ts';

/** As written, and in the smallest unit: both stay exact in 64-bit integers and in JavaScript. */
const LARGEST_NUMBER = 9e12;
const LARGEST_UNITS = 9e15;

const DECIMAL = /^(?<sign>[+-]?)(?<whole>\d+)(?:\.(?<fraction>\d+))?$/u;

/** Value in units of 10^−decimals. */
export function readNumber(text: string, decimals: number): Conversion {
  const groups = DECIMAL.exec(text)?.groups;
  if (groups === undefined) return { problem: `is not a number${hint(text)}` };
  const fraction = (groups['fraction'] ?? '').replace(/0+$/u, '');
  if (fraction.length > decimals) return { problem: `has ${tooFine(fraction.length, decimals)}` };
  const size = Number(`${groups['whole']}${fraction.padEnd(decimals, '0')}`);
  if (Number(groups['whole']) > LARGEST_NUMBER || size > LARGEST_UNITS) {
    return { problem: 'is beyond the largest number that stays exact (9,000,000,000,000)' };
  }
  return { value: groups['sign'] === '-' && size !== 0 ? -size : size };
}

const MONEY = /^(?<before>\p{L}{3} ?)?(?<amount>[^\p{L}]+?)(?<after> ?\p{L}{3})?$/u;

/** `1200.5`, `USD 1200.50` or `1200.50 USD`, in minor units; nothing is converted. */
export function readMoney(text: string, currency: string, decimals: number): Conversion {
  const groups = MONEY.exec(text)?.groups;
  if (groups === undefined) return { problem: 'is not an amount of money' };
  const named = [groups['before'], groups['after']].flatMap((code) =>
    code === undefined ? [] : [code.trim().toUpperCase()],
  );
  const other = named.find((code) => code !== currency);
  if (other !== undefined) return { problem: `is in ${other}, not in ${currency}, and nothing is converted` };
  const amount = (groups['amount'] ?? '').trim();
  const read = readNumber(amount, decimals);
  return 'problem' in read && amount !== text ? { problem: `is not an amount of money${hint(amount)}` } : read;
}

function tooFine(has: number, keeps: number): string {
  return `${has} decimals where ${keeps === 0 ? 'only whole numbers are kept' : `only ${keeps} ${keeps === 1 ? 'is' : 'are'} kept`}`;
}

function hint(text: string): string {
  if (/\d[,'’ \u00a0\u202f]\d/u.test(text)) return '; write it without separators, with a point before decimals';
  if (/\de[+-]?\d/iu.test(text)) return '; powers of ten are refused, a spreadsheet may have rounded it';
  if (/^\p{Sc}|\p{Sc}$/u.test(text)) return '; write the currency as its three-letter code';
  return '';
}
