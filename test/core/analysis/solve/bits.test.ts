/** Sets of whole numbers: every operation as a set of numbers would do it. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Bits } from '#core/analysis/solve/bits.ts';

const NUMBERS = fc.uniqueArray(fc.integer({ min: -90, max: 130 }), { minLength: 1, maxLength: 12 });
const inOrder = (values: Iterable<number>) => [...new Set(values)].sort((a, b) => a - b);
const list = (bits: Bits | undefined) => (bits === undefined ? [] : [...bits.values()]);

function agree(
  operation: (a: Bits, b: Bits, n: number) => unknown,
  plainly: (a: number[], b: number[], n: number) => unknown,
) {
  fc.assert(
    fc.property(NUMBERS, NUMBERS, fc.integer({ min: -100, max: 140 }), (a, b, n) => {
      expect(operation(Bits.of(a), Bits.of(b), n)).toEqual(plainly(a, b, n));
    }),
    { numRuns: 200 },
  );
}

describe('a set of whole numbers', () => {
  it('keeps its members', () => {
    agree(
      (a, _, n) => [list(a), a.min, a.max, a.size, a.has(n)],
      (a, _, n) => [inOrder(a), Math.min(...a), Math.max(...a), a.length, a.includes(n)],
    );
  });
  it('finds the next', () =>
    agree(
      (a, _, n) => a.next(n),
      (a, _, n) => inOrder(a).find((value) => value >= n),
    ));
  it('is split', () => {
    agree(
      (a, _, n) => a.split(n).map((part) => [list(part), part?.min, part?.max]),
      (a, _, n) =>
        [inOrder(a).filter((v) => v < n), inOrder(a).filter((v) => v >= n)].map((part) => [part, part[0], part.at(-1)]),
    );
  });
  it('is clipped', () => {
    agree(
      (a, _, n) => list(a.clipped(n, n + 20)),
      (a, _, n) => inOrder(a.map((value) => Math.max(n, Math.min(n + 20, value)))),
    );
  });
  it('is united', () =>
    agree(
      (a, b) => list(a.union(b)),
      (a, b) => inOrder([...a, ...b]),
    ));
  it('lies in another', () =>
    agree(
      (a, b) => [a.isIn(b), a.isIn(a.union(b))],
      (a, b) => [a.every((v) => b.includes(v)), true],
    ));
  it('is taken from another', () =>
    agree(
      (a, b) => list(a.without(b)),
      (a, b) => inOrder(a.filter((v) => !b.includes(v))),
    ));
  it('is added', () =>
    agree(
      (a, b) => list(a.plus(b)),
      (a, b) => inOrder(a.flatMap((x) => b.map((y) => x + y))),
    ));
  it('is moved and stretched', () => {
    agree(
      (a, _, n) => [list(a.shifted(n)), list(a.scaled(-3))],
      (a, _, n) => [inOrder(a.map((v) => v + n)), inOrder(a.map((v) => v * -3))],
    );
  });
});
