/** Kleene's logic: the laws that every back end relies on. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { all, any, atLeast, not, type Truth } from '#core/conditions/truth.ts';

const truth = fc.constantFrom<Truth>(true, false, undefined);
const truths = fc.array(truth, { maxLength: 6 });

/** All ways in which the unknown ones could turn out. */
function completions([first, ...rest]: readonly Truth[]): readonly (readonly boolean[])[] {
  if (first === undefined && rest.length === 0) return [[true], [false]];
  const tails = rest.length === 0 ? [[]] : completions(rest);
  const heads = first === undefined ? [true, false] : [first];
  return heads.flatMap((head) => tails.map((tail) => [head, ...tail]));
}

/** Known if it comes out the same however the unknown ones turn out. */
function agreedOn(parts: readonly Truth[], judge: (known: readonly boolean[]) => boolean): Truth {
  const outcomes = new Set((parts.length === 0 ? [[]] : completions(parts)).map(judge));
  return outcomes.size === 1 ? [...outcomes][0] : undefined;
}

function holds(property: (parts: readonly Truth[], other: Truth, n: number) => void): void {
  fc.assert(
    fc.property(truths, truth, fc.integer({ min: 1, max: 7 }), (parts, other, n) => {
      property(parts, other, n);
    }),
  );
}

describe('three-valued logic', () => {
  it('takes a denial back by another', () => holds((_, one) => expect(not(not(one))).toBe(one)));

  it('obeys De Morgan', () => holds((parts) => expect(not(all(parts))).toBe(any(parts.map(not)))));

  it('does not depend on the order', () =>
    holds((parts, _, n) => {
      const turned = parts.toReversed();
      expect([all(turned), any(turned), atLeast(n, turned)]).toEqual([all(parts), any(parts), atLeast(n, parts)]);
    }));

  it('groups freely', () =>
    holds((parts, one) => {
      expect(all([one, all(parts)])).toBe(all([one, ...parts]));
      expect(any([one, any(parts)])).toBe(any([one, ...parts]));
    }));

  it('distributes', () =>
    holds((parts, one) => expect(all([one, any(parts)])).toBe(any(parts.map((part) => all([one, part]))))));

  it('counts `any` as at least one and `all` as at least each', () =>
    holds((parts) => {
      expect(atLeast(1, parts)).toBe(any(parts));
      if (parts.length > 0) expect(atLeast(parts.length, parts)).toBe(all(parts));
    }));

  it('is unknown only where the unknown parts decide', () =>
    holds((parts, _, n) => {
      expect(all(parts)).toBe(agreedOn(parts, (known) => known.every(Boolean)));
      expect(any(parts)).toBe(agreedOn(parts, (known) => known.some(Boolean)));
      expect(atLeast(n, parts)).toBe(agreedOn(parts, (known) => known.filter(Boolean).length >= n));
    }));

  it('never unsays what is known when more becomes known', () =>
    holds((parts, _, n) => {
      for (const known of completions(parts.length === 0 ? [true] : parts)) {
        const before = atLeast(n, parts.length === 0 ? [true] : parts);
        if (before !== undefined) expect(atLeast(n, known)).toBe(before);
      }
    }));
});
