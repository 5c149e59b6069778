/**
 * Numbers of policies as whole numbers of their smallest unit. Digits are moved, never multiplied,
 * so nothing is rounded.
 */

/** Stay exact in 64-bit integers and in JavaScript, with up to four decimals. */
const LARGEST = 9e12;
const LARGEST_UNITS = 9e15;

export type Units = { readonly units: number } | { readonly unfit: 'too-fine' | 'too-large' };

/** `12.5` with two decimals is 1250. */
export function unitsOf(number: number, decimals: number): Units {
  if (!Number.isFinite(number) || Math.abs(number) > LARGEST) return { unfit: 'too-large' };
  const [whole = '', fraction = ''] = String(number).split('.');
  if (!/^-?\d+$/u.test(whole) || !/^\d*$/u.test(fraction) || fraction.length > decimals) return { unfit: 'too-fine' };
  const units = Number(whole + fraction.padEnd(decimals, '0'));
  return Math.abs(units) > LARGEST_UNITS ? { unfit: 'too-large' } : { units: units === 0 ? 0 : units };
}

/** Thousands in groups, without idle zeros: 1250 with two decimals is "12.5". */
export function decimalText(units: number, decimals: number): string {
  const digits = String(Math.abs(units)).padStart(decimals + 1, '0');
  const whole = digits.slice(0, digits.length - decimals).replaceAll(/\B(?=(?:\d{3})+$)/gu, ',');
  const fraction = digits.slice(digits.length - decimals).replace(/0+$/u, '');
  return `${units < 0 ? '-' : ''}${whole}${fraction === '' ? '' : `.${fraction}`}`;
}

/** Scores are kept in hundredths of a point. */
export const POINT_DECIMALS = 2;

export function pointsText(hundredths: number): string {
  return decimalText(hundredths, POINT_DECIMALS);
}
