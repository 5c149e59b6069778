import { describe, expect, it } from 'vitest';
import { creditsOf } from '#core/measures/attribution/credits.ts';
import type { Deal, Terms, Touch } from '#core/measures/attribution/deal.ts';
import type { AttributionModel } from '#core/schema/policies.generated.ts';
import { dealWith, FIVE, model, terms, touch } from './example-deals.ts';

const PATHS = [
  { programmes: ['a'], bought: 1, of: 4 },
  { programmes: ['a', 'b'], bought: 2, of: 4 },
];

function credited(deal: Deal, by: AttributionModel, changed: Partial<Terms> = {}): Readonly<Record<string, number>> {
  const credits = creditsOf(deal, by, { ...terms, ...changed }, PATHS);
  return Object.fromEntries(credits.map(({ touch: { id }, amount }) => [id, Number(amount)]));
}

const by = (by: AttributionModel, touches: readonly Touch[] = FIVE, amount = 100_000n) =>
  credited(dealWith(amount, touches), by);

describe('a path with a touch for each position and one beside', () => {
  it.each<[AttributionModel, readonly number[]]>([
    [model.first, [100_000, 0, 0, 0, 0]],
    [model.last, [0, 0, 0, 0, 100_000]],
    [model.lead, [0, 100_000, 0, 0, 0]],
    [model.linear, [20_000, 20_000, 20_000, 20_000, 20_000]],
    // 20% between the three that are neither first nor at lead creation: 66.67 each, the odd cent to the earliest.
    [model.u, [40_000, 40_000, 6667, 6667, 6666]],
    [model.w, [30_000, 30_000, 5000, 30_000, 5000]],
    [model.full, [22_500, 22_500, 10_000, 22_500, 22_500]],
  ])('$id', (one, expected) => {
    expect(Object.values(by(one))).toEqual(expected);
  });

  it('time-decay halves with every half-life', () => {
    // 0, 7 and 14 days before the end weigh 4 : 2 : 1.
    const touches = [touch('a', 46), touch('b', 53), touch('c', 60)];
    expect(by(model.decay, touches, 70_000n)).toEqual({ a: 10_000, b: 20_000, c: 40_000 });
  });

  it('time-decay counts whole days', () => {
    const touches = [touch('a', 53.4), touch('b', 60)];
    expect(by(model.decay, touches, 3000n)).toEqual(by(model.decay, [touch('a', 54), touch('b', 60)], 3000n));
  });

  it('removal-effect and shapley by what they learnt of the programmes', () => {
    // Without a nobody comes in; without b one of the three sales is left: effects 1 and 2/3.
    expect(by(model.removal, [touch('a', 1), touch('b', 2)], 500n)).toEqual({ a: 300, b: 200 });
    // a: one sale alone and half of two; b: half of two.
    expect(by(model.shapley, [touch('a', 1), touch('b', 2)], 300n)).toEqual({ a: 200, b: 100 });
  });
});

describe('short paths', () => {
  const two = [touch('a', 0), touch('b', 20)];
  it.each<[string, AttributionModel, readonly Touch[], readonly number[]]>([
    ['one touch, by its edge rule', model.u, [touch('a', 0)], [1000]],
    ['two touches, by their edge rule', model.u, two, [500, 500]],
    ['one touch that holds everything', model.w, [touch('a', 0)], [1000]],
    // a is first and at lead creation, b at opportunity creation; nothing is between: 60 to 30.
    ['two touches without an edge rule', model.w, two, [667, 333]],
    ['two touches with two positions each', model.full, two, [500, 500]],
  ])('%s', (_shows, one, touches, expected) => {
    expect(Object.values(by(one, touches, 1000n))).toEqual(expected);
  });
});

describe('one touch with several positions', () => {
  it('gets the weight of all of them', () => {
    const touches = [touch('a', 5), touch('b', 20), touch('c', 40)];
    // a first and lead creation, b opportunity creation, c close: 45, 22.5, 22.5 of 90.
    expect(by(model.full, touches, 1000n)).toEqual({ a: 500, b: 250, c: 250 });
  });
});

describe('positions nobody was touched at', () => {
  const late = [touch('a', 15), touch('b', 25), touch('c', 50)];
  it('leave their weight to the others in proportion', () => {
    // No touch up to lead creation. a 30, b 30, c 10 of 70.
    expect(by(model.w, late, 700n)).toEqual({ a: 300, b: 300, c: 100 });
  });
  it('leave an even split where nothing else is said', () => {
    expect(by(model.lead, late, 300n)).toEqual({ a: 100, b: 100, c: 100 });
  });
  it('include those of a stage that was never reached', () => {
    const deal = dealWith(300n, late);
    const without = { ...deal, reached: new Map([...deal.reached].filter(([stage]) => stage !== 'opportunity')) };
    expect(credited(without, { id: 'chance', all_on: 'chance' })).toEqual({ a: 100, b: 100, c: 100 });
  });
  it('and programmes nothing was learnt about leave an even split', () => {
    expect(by(model.shapley, [touch('x', 1), touch('y', 2)], 200n)).toEqual({ x: 100, y: 100 });
    expect(by(model.shapley, [touch('a', 1), touch('y', 2)], 200n)).toEqual({ a: 200, y: 0 });
  });
});

describe('the same programme twice', () => {
  it('shares what was learnt about it', () => {
    const touches = [touch('a1', 1, { programme: 'a' }), touch('b', 2), touch('a2', 3, { programme: 'a' })];
    expect(by(model.shapley, touches, 300n)).toEqual({ a1: 100, b: 100, a2: 100 });
  });
});

describe('what counts before any model', () => {
  it('is the lookback, both of its ends included', () => {
    const touches = [touch('old', -306), touch('just', -305), touch('end', 60), touch('after', 60.001)];
    expect(by(model.linear, touches, 200n)).toEqual({ just: 100, end: 100 });
  });
  it('gives nothing to nobody', () => {
    expect(by(model.linear, [touch('after', 61)])).toEqual({});
    expect(credited({ amount: 5n, reached: new Map(), touches: FIVE }, model.linear)).toEqual({});
  });
  it('is a programme that overrides every model, the earliest touch of it', () => {
    const deal = dealWith(1000n, FIVE);
    const overriding = { overriding: ['d', 'c'] };
    expect(credited(deal, model.first, overriding)).toEqual({ a: 0, b: 0, c: 1000, d: 0, e: 0 });
  });
  it('is an override outside the lookback no more', () => {
    const deal = dealWith(1000n, [touch('a', -400), touch('b', 20)]);
    expect(credited(deal, model.linear, { overriding: ['a'] })).toEqual({ b: 1000 });
  });
});

describe('several people at one customer', () => {
  const touches = [
    touch('k1', 1, { contact: 'kim' }),
    touch('l1', 2, { contact: 'lou' }),
    touch('k2', 3, { contact: 'kim' }),
    touch('k3', 4, { contact: 'kim' }),
  ];
  it('are one path', () => {
    expect(by(model.first, touches, 1001n)).toEqual({ k1: 1001, l1: 0, k2: 0, k3: 0 });
  });
  it('or share evenly, the odd cent to who came first, each along an own path', () => {
    const deal = dealWith(1001n, touches);
    expect(credited(deal, model.first, { contacts: 'evenly' })).toEqual({ k1: 501, l1: 500, k2: 0, k3: 0 });
    expect(credited(deal, model.linear, { contacts: 'evenly' })).toEqual({ k1: 167, l1: 500, k2: 167, k3: 167 });
  });
  it('among them those nobody named, as one', () => {
    const deal = dealWith(1000n, [touch('x', 1), touch('y', 2), touch('k', 3, { contact: 'kim' })]);
    expect(credited(deal, model.linear, { contacts: 'evenly' })).toEqual({ x: 250, y: 250, k: 500 });
  });
});

describe('touches at one moment', () => {
  it('are in the order of their ids', () => {
    expect(by(model.first, [touch('b', 1), touch('a', 1)], 7n)).toEqual({ a: 7, b: 0 });
    expect(by(model.linear, [touch('b', 1), touch('a', 1)], 7n)).toEqual({ a: 4, b: 3 });
  });
});
