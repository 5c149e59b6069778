/**
 * How a number has changed against an earlier one, in whole percent. 100·new ≥ (100 + p)·old is asked as
 * ⌊100·new / old⌋ ≥ 100 + p, which is the same for whole p and old > 0: the quotient fits 64 bits
 * whatever p is. Bounds that exclude their value ask for the quotient rounded up.
 */
import { type JsFragment, js } from '../js/fragment.ts';
import { choose } from '../sql/case.ts';
import type { Dialect } from '../sql/dialect.ts';
import { type Fragment, sql } from '../sql/fragment.ts';
import type { Bounds } from './test.ts';

/** Percent more, rounded down and up; old is above zero. */
interface Growth<T> {
  readonly down: T;
  readonly up: T;
}

export function growthOf(now: number, before: number): Growth<number> {
  const [hundredfold, base] = [100n * BigInt(now), BigInt(before)];
  const whole = hundredfold / base;
  const rest = hundredfold % base;
  return {
    down: Number(rest < 0n ? whole - 1n : whole) - 100,
    up: Number(rest > 0n ? whole + 1n : whole) - 100,
  };
}

export function growthSql(now: Fragment, before: Fragment, { divide }: Dialect): Growth<Fragment> {
  const hundredfold = sql`100 * ${now}`;
  const down = choose(
    [{ when: sql`${now} < 0`, gives: sql`-${divide(sql`(${before} - 1 - ${hundredfold})`, before)}` }],
    divide(sql`(${hundredfold})`, before),
  );
  const up = choose(
    [{ when: sql`${now} > 0`, gives: divide(sql`(${hundredfold} + ${before} - 1)`, before) }],
    sql`-${divide(sql`(-${hundredfold})`, before)}`,
  );
  return { down: sql`(${down} - 100)`, up: sql`(${up} - 100)` };
}

/** Functions of two numbers, for a module. */
export const GROWTH_JS: Growth<JsFragment> = {
  down: js`(now, before) => {
  const [hundredfold, base] = [100n * BigInt(now), BigInt(before)];
  return Number(hundredfold / base - (hundredfold % base < 0n ? 1n : 0n)) - 100;
}`,
  up: js`(now, before) => {
  const [hundredfold, base] = [100n * BigInt(now), BigInt(before)];
  return Number(hundredfold / base + (hundredfold % base > 0n ? 1n : 0n)) - 100;
}`,
};

/** Which of the bounds look at which of the two. */
export function boundsOfGrowth({ from, above, below, up_to: upTo }: Bounds): Growth<Bounds> {
  return {
    down: { ...(from === undefined ? {} : { from }), ...(below === undefined ? {} : { below }) },
    up: { ...(above === undefined ? {} : { above }), ...(upTo === undefined ? {} : { up_to: upTo }) },
  };
}
