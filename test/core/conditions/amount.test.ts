/** Numbers by case, and bounds on them: as wide as what is unknown asks for, and no wider. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Amount, evaluateAmount, exactly, type Pair, plain } from '#core/conditions/amount.ts';
import { within } from '#core/conditions/bounds.ts';
import { holds, RELATIONS, type Relation } from '#core/conditions/relation.ts';
import type { Test } from '#core/conditions/test.ts';
import type { Truth } from '#core/conditions/truth.ts';

const ORIGIN = { file: 'policies/example.yaml', path: [] };
const truth = fc.constantFrom<Truth>(true, false, undefined);
const number = fc.integer({ min: -5, max: 5 });
const pair = fc
  .tuple(number, number)
  .map(([one, other]): Pair => ({ least: Math.min(one, other), most: Math.max(one, other) }));

/** Each case asks another named condition, so each can be true, false or unknown on its own. */
function amountOf(values: readonly number[], otherwise: number): Amount {
  return { cases: values.map((value, index) => ({ when: asked(index), value })), otherwise };
}

function asked(index: number): Test {
  return { op: 'condition', origin: ORIGIN, condition: String(index) };
}

function judgeBy(truths: readonly Truth[]): (test: Test) => Truth {
  return (test) => (test.op === 'condition' ? truths[Number(test.condition)] : undefined);
}

function completions(truths: readonly Truth[]): readonly (readonly boolean[])[] {
  return truths.reduce<readonly (readonly boolean[])[]>(
    (all, one) => all.flatMap((known) => (one === undefined ? [true, false] : [one]).map((each) => [...known, each])),
    [[]],
  );
}

describe('an amount by case', () => {
  const amount = amountOf([80, 60], 100);

  it.each<[what: string, truths: readonly Truth[], least: number, most: number]>([
    ['takes the first true case', [true, true], 80, 80],
    ['passes over false ones', [false, true], 60, 60],
    ['falls to otherwise', [false, false], 100, 100],
    ['is widened by an unknown case before', [undefined, true], 60, 80],
    ['is not widened by one after', [true, undefined], 80, 80],
    ['spans all that is left when nothing is known', [undefined, undefined], 60, 100],
  ])('%s', (_, truths, least, most) => {
    expect(evaluateAmount(amount, judgeBy(truths))).toEqual({ least, most });
  });

  it('spans exactly what it can come to', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(truth, number), { maxLength: 5 }), number, (arms, otherwise) => {
        const truths = arms.map(([each]) => each);
        const values = arms.map(([, value]) => value);
        const outcomes = completions(truths).map((known) => values[known.indexOf(true)] ?? otherwise);
        const span = { least: Math.min(...outcomes), most: Math.max(...outcomes) };
        expect(evaluateAmount(amountOf(values, otherwise), judgeBy(truths))).toEqual(span);
      }),
    );
  });
});

const COMPARED: Readonly<Record<Relation, (one: number, other: number) => boolean>> = {
  from: (one, other) => one >= other,
  above: (one, other) => one > other,
  below: (one, other) => one < other,
  up_to: (one, other) => one <= other,
};

describe.each(RELATIONS)('%s', (relation) => {
  it('is known if all numbers within both pairs agree', () => {
    fc.assert(
      fc.property(pair, pair, (one, other) => {
        const outcomes = new Set(
          numbersIn(one).flatMap((left) => numbersIn(other).map((right) => COMPARED[relation](left, right))),
        );
        expect(holds(relation, one, other)).toBe(outcomes.size === 1 ? [...outcomes][0] : undefined);
      }),
    );
  });
});

function numbersIn({ least, most }: Pair): readonly number[] {
  return Array.from({ length: most - least + 1 }, (_, step) => least + step);
}

describe('bounds', () => {
  const fifties = { from: plain(50), below: plain(60) };

  it.each<[number: Pair, truth: Truth]>([
    [exactly(50), true],
    [exactly(60), false],
    [{ least: 55, most: 59 }, true],
    [{ least: 40, most: 55 }, undefined],
    [{ least: 60, most: 90 }, false],
  ])('of at least 50 and below 60 hold for %o: %s', (points, truth) => {
    expect(within(fifties, points, () => undefined)).toBe(truth);
  });
});
