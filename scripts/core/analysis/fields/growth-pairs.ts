/** Two whole numbers in a box whose quotient is as asked. In BigInt: a number times a percent is beyond doubles. */
import type { Interval } from './numbers.ts';

/** What was before is above zero. */
export interface Box {
  readonly now: Interval;
  readonly before: Interval;
}

export interface Pair {
  readonly now: number | undefined;
  readonly before: number | undefined;
  /** Grown as asked, but outside of the box, for none was found in it. */
  readonly isOutside?: boolean;
}

/** Grown by exactly so many percent; `undefined` if there is none. */
export function pairOn(percent: number, { now, before }: Box): Pair | undefined {
  const factor = BigInt(100 + percent);
  const shared = divisor(100n, factor < 0n ? -factor : factor);
  const [stepNow, stepBefore] = [factor / shared, 100n / shared];
  let [from, to] = [up(BigInt(before.least), stepBefore), down(BigInt(before.most), stepBefore)];
  const [least, most] = [BigInt(now.least), BigInt(now.most)];
  if (stepNow === 0n && (least > 0n || most < 0n)) return undefined;
  if (stepNow > 0n) [from, to] = [larger(from, up(least, stepNow)), smaller(to, down(most, stepNow))];
  if (stepNow < 0n) [from, to] = [larger(from, up(-most, -stepNow)), smaller(to, down(-least, -stepNow))];
  if (from > to) return undefined;
  const wanted = BigInt(before.shown) / stepBefore;
  const times = wanted < from ? from : wanted > to ? to : wanted;
  return { now: Number(times * stepNow), before: Number(times * stepBefore) };
}

/**
 * Grown by more than so many percent and less than so many, where both are given; `undefined` if there is
 * none, for certain where all numbers before could be tried.
 */
export function pairBetween(above: number | undefined, below: number | undefined, box: Box): Pair | undefined {
  if (!mayHold(above, below, box)) return undefined;
  for (const before of worthTrying(above, below, box)) {
    const now = nowBetween(above, below, before, box.now);
    if (now !== undefined) return { now: Number(now), before: Number(before) };
  }
  if (box.before.most - box.before.least <= Number(NEAR)) return undefined;
  const before = FAR;
  const now = nowBetween(above, below, before, { least: -FAR_NOW, most: FAR_NOW, shown: 0 });
  return { now: Number(now ?? 0n), before: Number(before), isOutside: true };
}

/** Large enough to have whole numbers between any two percents, small enough to multiply. */
const FAR = 1_000_000_000n;
const FAR_NOW = Number.MAX_SAFE_INTEGER;

/** Quotients of the box are all those between the least and the largest at its corners. */
function mayHold(above: number | undefined, below: number | undefined, { now, before }: Box): boolean {
  const [most, least] = [BigInt(now.most), BigInt(now.least)];
  const [old, older] = [BigInt(before.least), BigInt(before.most)];
  const underMost = above === undefined || 100n * most > BigInt(100 + above) * (most >= 0n ? old : older);
  const overLeast = below === undefined || 100n * least < BigInt(100 + below) * (least >= 0n ? older : old);
  return underMost && overLeast;
}

function nowBetween(
  above: number | undefined,
  below: number | undefined,
  before: bigint,
  { least, most, shown }: Interval,
): bigint | undefined {
  let [from, to] = [BigInt(least), BigInt(most)];
  if (above !== undefined) from = larger(from, down(BigInt(100 + above) * before, 100n) + 1n);
  if (below !== undefined) to = smaller(to, up(BigInt(100 + below) * before, 100n) - 1n);
  if (from > to) return undefined;
  const wanted = BigInt(shown);
  return wanted < from ? from : wanted > to ? to : wanted;
}

const NEAR = 100n;

/** The plainest first, then the ends and their neighbours, then where the lines leave the box. */
function* worthTrying(above: number | undefined, below: number | undefined, { now, before }: Box): Iterable<bigint> {
  const [least, most] = [BigInt(before.least), BigInt(before.most)];
  yield BigInt(before.shown);
  yield least;
  yield most;
  const edges = [now.least, now.most].flatMap((end) =>
    [above, below].flatMap((percent) =>
      percent === undefined || percent === -100 ? [] : [down(100n * BigInt(end), BigInt(100 + percent))],
    ),
  );
  for (const edge of [least, ...edges, most]) {
    for (let step = -NEAR; step <= NEAR; step += 1n) {
      const candidate = edge + step;
      if (candidate >= least && candidate <= most) yield candidate;
    }
  }
}

function down(number: bigint, by: bigint): bigint {
  const whole = number / by;
  return number % by !== 0n && number < 0n !== by < 0n ? whole - 1n : whole;
}

function up(number: bigint, by: bigint): bigint {
  return -down(-number, by);
}

function larger(one: bigint, other: bigint): bigint {
  return one > other ? one : other;
}

function smaller(one: bigint, other: bigint): bigint {
  return one < other ? one : other;
}

function divisor(one: bigint, other: bigint): bigint {
  return other === 0n ? one : divisor(other, one % other);
}
