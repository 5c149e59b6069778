/**
 * Units and what they are made of. A dimension is a product of powers: money per day is money¹ · day⁻¹.
 * Shares, ratios and counts have none. Minutes, hours, days and months are dimensions of their own, so
 * that a formula that mixes them is noticed instead of being a thousand times too large.
 */
import type { Quantity } from '../schema/policies.generated.ts';

export type Unit = Quantity['unit'];

type Base = 'money' | 'minutes' | 'hours' | 'days' | 'months';

/** Powers that are not zero. */
export type Dimension = ReadonlyMap<Base, number>;

const NONE: Dimension = new Map();

const DIMENSIONS: Readonly<Record<Unit, Dimension>> = {
  percent: NONE,
  count: NONE,
  ratio: NONE,
  money: new Map([['money', 1]]),
  minutes: new Map([['minutes', 1]]),
  hours: new Map([['hours', 1]]),
  days: new Map([['days', 1]]),
  months: new Map([['months', 1]]),
  'money-per-day': new Map([
    ['money', 1],
    ['days', -1],
  ]),
  'money-per-month': new Map([
    ['money', 1],
    ['months', -1],
  ]),
  'percent-per-month': new Map([['months', -1]]),
};

export function dimensionOf(unit: Unit): Dimension {
  return DIMENSIONS[unit];
}

/** Everything above the line by everything below it. */
export function quotient(above: readonly Dimension[], below: readonly Dimension[]): Dimension {
  const powers = new Map<Base, number>();
  const add = (dimension: Dimension, sign: 1 | -1): void => {
    for (const [base, power] of dimension) powers.set(base, (powers.get(base) ?? 0) + sign * power);
  };
  for (const dimension of above) add(dimension, 1);
  for (const dimension of below) add(dimension, -1);
  return new Map([...powers].filter(([, power]) => power !== 0));
}

export function isSameDimension(one: Dimension, other: Dimension): boolean {
  return one.size === other.size && [...one].every(([base, power]) => other.get(base) === power);
}

/** "money per day", "months", "money × months", "a plain number". */
export function dimensionText(dimension: Dimension): string {
  const above = factors(dimension, 1);
  const below = factors(dimension, -1).map((factor) => factor.replace(/s(?=²|³|$)/u, ''));
  if (above.length === 0 && below.length === 0) return 'a plain number';
  const top = above.length === 0 ? 'a share' : above.join(' × ');
  return below.length === 0 ? top : `${top} per ${below.join(' and ')}`;
}

function factors(dimension: Dimension, sign: 1 | -1): readonly string[] {
  const marks: Readonly<Record<number, string>> = { 1: '', 2: '²', 3: '³' };
  return [...dimension].flatMap(([base, power]) => {
    const size = sign * power;
    return size > 0 ? [`${base}${marks[size] ?? `^${size}`}`] : [];
  });
}

/** A unit in a sentence. */
export function unitText(unit: Unit): string {
  return unit.replaceAll('-', ' ');
}
