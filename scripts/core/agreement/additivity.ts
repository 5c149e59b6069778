/**
 * Whether the values of two periods may be added. What happened in one period and in the next happened in
 * both together; a state on one day, and how long something took, are not more by being looked at twice.
 */
import type { Quantity } from '../schema/policies.generated.ts';

type Records = NonNullable<Quantity['drawn_from']>;

/** Records that give a state or a span, with what to call it. */
const NEVER: readonly (readonly [key: keyof Records, what: string])[] = [
  ['standing_in', 'a state on one day'],
  ['base_in', 'a state on one day'],
  ['worth_in', 'a state on one day'],
  ['time', 'a span of time for each lead'],
];

/** What makes adding meaningless, whatever is written under `additive`. */
export function stateIn({ drawn_from: from }: Pick<Quantity, 'drawn_from'>): string | undefined {
  return from === undefined ? undefined : NEVER.find(([key]) => from[key] !== undefined)?.[1];
}

/** As written; without a word, whatever is no state. */
export function addsUp(quantity: Pick<Quantity, 'additive' | 'drawn_from'>): boolean {
  return quantity.additive ?? stateIn(quantity) === undefined;
}
