/** Small deals for the tests of attribution: days count from the day of the first moment. */
import type { Deal, Terms, Touch } from '#core/measures/attribution/deal.ts';
import type { AttributionModel } from '#core/schema/policies.generated.ts';

const DAY = 86_400_000;
const START = Date.UTC(2026, 0, 1);

export const day = (number: number): number => START + number * DAY;

export const terms: Terms = {
  endsAt: 'customer',
  lookback: 365 * DAY,
  contacts: 'as-one',
  overriding: [],
  positions: [
    { id: 'first', touch: 'earliest' },
    { id: 'lead', touch: 'latest', up_to: 'inquiry' },
    { id: 'chance', touch: 'latest', up_to: 'opportunity' },
    { id: 'close', touch: 'latest', up_to: 'customer' },
  ],
};

export function touch(id: string, number: number, rest: Partial<Touch> = {}): Touch {
  return { id, at: day(number), programme: id, ...rest };
}

/** Lead on day 10, opportunity on day 30, customer on day 60. */
export function dealWith(amount: bigint, touches: readonly Touch[]): Deal {
  const reached = new Map([
    ['inquiry', day(10)],
    ['opportunity', day(30)],
    ['customer', day(60)],
  ]);
  return { amount, reached, touches };
}

/** One touch for each position, and one beside them. */
export const FIVE: readonly Touch[] = [touch('a', 0), touch('b', 10), touch('c', 20), touch('d', 30), touch('e', 60)];

export const model = {
  first: { id: 'first-touch', all_on: 'first' },
  last: { id: 'last-touch', all_on: 'close' },
  lead: { id: 'lead-creation', all_on: 'lead' },
  linear: { id: 'linear', equally: true },
  u: {
    id: 'u-shaped',
    weights: [
      { position: 'first', weight: '40%' },
      { position: 'lead', weight: '40%' },
    ],
    between: '20%',
    edge_rules: [
      { touches: 1, weights: ['100%'] },
      { touches: 2, weights: ['50%', '50%'] },
    ],
  },
  w: {
    id: 'w-shaped',
    weights: [
      { position: 'first', weight: '30%' },
      { position: 'lead', weight: '30%' },
      { position: 'chance', weight: '30%' },
    ],
    between: '10%',
  },
  full: {
    id: 'full-path',
    weights: [
      { position: 'first', weight: '22.5%' },
      { position: 'lead', weight: '22.5%' },
      { position: 'chance', weight: '22.5%' },
      { position: 'close', weight: '22.5%' },
    ],
    between: '10%',
  },
  decay: { id: 'time-decay', half_life: '7d' },
  removal: { id: 'removal-effect', learns: 'removal-effect', programmes_up_to: 12 },
  shapley: { id: 'shapley', learns: 'shapley', programmes_up_to: 8 },
} satisfies Record<string, AttributionModel>;
