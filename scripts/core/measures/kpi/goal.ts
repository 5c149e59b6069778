/**
 * A revenue goal in numbers: the base grown by its percentage, and worked backwards through deal size
 * and agreed rates into what is needed at each stage. Every number of leads is rounded up: a part of a
 * lead cannot be won.
 */
import { dividedRounded, dividedUp, SCALE, scaled, unscaled } from './scaled.ts';

export interface Rate {
  readonly of: string;
  readonly come_to: string;
  /** `34%`. */
  readonly rate: string;
}

export interface Need {
  readonly stage: string;
  readonly count: number;
}

/** `grow_by` as written, `20%`; to the ten-thousandth, nearest. */
export function goalAmount(base: number, growBy: string): number {
  return unscaled(dividedRounded(scaled(base) * (100n + percent(growBy)), 100n));
}

/** From the last stage backwards: deals first. */
export function needsOf(amount: number, dealSize: number, rates: readonly Rate[]): readonly Need[] {
  const [last] = rates;
  if (last === undefined) return [];
  const needs = [{ stage: last.come_to, count: dividedUp(scaled(amount), scaled(dealSize)) }];
  for (const { of, rate } of rates) {
    const before = needs.at(-1);
    if (before !== undefined) needs.push({ stage: of, count: dividedUp(before.count * 100n, percent(rate)) });
  }
  return needs.map(({ stage, count }) => ({ stage, count: Number(count) }));
}

function percent(written: string): bigint {
  return scaled(Number.parseFloat(written)) / SCALE;
}
