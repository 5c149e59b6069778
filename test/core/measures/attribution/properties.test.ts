/** What holds of every model and every path. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { creditsOf } from '#core/measures/attribution/credits.ts';
import type { Deal, Terms } from '#core/measures/attribution/deal.ts';
import type { AttributionModel } from '#core/schema/policies.generated.ts';
import { day, model, terms } from './example-deals.ts';

const SETTINGS = { seed: 20_261_015, numRuns: 400 };

const PATHS = [
  { programmes: ['p', 'q'], bought: 2, of: 7 },
  { programmes: ['q', 'r'], bought: 1, of: 3 },
  { programmes: ['r'], bought: 0, of: 9 },
];

const moment = fc.integer({ min: -500, max: 200 }).map((number) => day(number / 4));

const touches = fc.uniqueArray(fc.constantFrom(...'abcdefgh'), { minLength: 1, maxLength: 8 }).chain((ids) =>
  fc.tuple(
    ...ids.map((id) =>
      fc.record({
        id: fc.constant(id),
        at: moment,
        programme: fc.constantFrom('p', 'q', 'r', 's'),
        contact: fc.constantFrom('kim', 'lou'),
      }),
    ),
  ),
);

const deal: fc.Arbitrary<Deal> = fc.record({
  amount: fc.bigInt({ min: 0n, max: 10n ** 15n }),
  reached: fc
    .subarray(['inquiry', 'opportunity'])
    .chain((stages) => fc.tuple(...stages.map((stage) => moment.map((at) => [stage, at] as const))))
    .map((reached) => new Map([...reached, ['customer', day(60)] as const])),
  touches,
});

const agreed: fc.Arbitrary<Terms> = fc.record({
  endsAt: fc.constant('customer'),
  lookback: fc.integer({ min: 1, max: 200 }).map((days) => days * 86_400_000),
  contacts: fc.constantFrom('as-one', 'evenly'),
  overriding: fc.subarray(['r', 's']),
  positions: fc.constant(terms.positions),
});

const anyModel: fc.Arbitrary<AttributionModel> = fc.constantFrom(...Object.values(model));

const sumOf = (credits: readonly { readonly amount: bigint }[]): bigint =>
  credits.reduce((sum, { amount }) => sum + amount, 0n);

describe('credits', () => {
  it('add up to the amount exactly, and none is negative', () => {
    fc.assert(
      fc.property(deal, anyModel, agreed, (one, by, under) => {
        const credits = creditsOf(one, by, under, PATHS);
        const counting = one.touches.filter(({ at }) => at <= day(60) && day(60) - at <= under.lookback);
        expect(credits).toHaveLength(counting.length);
        expect(sumOf(credits)).toBe(counting.length === 0 ? 0n : one.amount);
        expect(credits.every(({ amount }) => amount >= 0n)).toBe(true);
      }),
      SETTINGS,
    );
  });

  it('do not depend on the order in which touches are written', () => {
    fc.assert(
      fc.property(deal, anyModel, agreed, (one, by, under) => {
        const shuffled = { ...one, touches: one.touches.toReversed() };
        expect(creditsOf(shuffled, by, under, PATHS)).toEqual(creditsOf(one, by, under, PATHS));
      }),
      SETTINGS,
    );
  });

  it('of one touch are the whole amount', () => {
    fc.assert(
      fc.property(deal, anyModel, (one, by) => {
        const alone = { ...one, touches: one.touches.slice(0, 1).map((touch) => ({ ...touch, at: day(0) })) };
        expect(creditsOf(alone, by, terms, PATHS).map(({ amount }) => amount)).toEqual([one.amount]);
      }),
      SETTINGS,
    );
  });

  it('of one path differ from the exact share by less than a minor unit', () => {
    fc.assert(
      fc.property(deal, (one) => {
        const credits = creditsOf(one, model.linear, terms, PATHS);
        const count = BigInt(credits.length);
        for (const { amount } of credits) {
          const difference = amount * count - one.amount;
          expect(difference < count && -difference < count).toBe(true);
        }
      }),
      SETTINGS,
    );
  });
});
