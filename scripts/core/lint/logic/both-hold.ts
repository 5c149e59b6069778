/** How two conditions stand to one another: whether one lead can meet both, and what one says of the other. */
import type { Test } from '../../conditions/test.ts';
import type { Lead } from '../../program/lead.ts';
import type { LogicContext } from './logic-rule.ts';
import { type Answer, notTrue, truth } from './proofs.ts';

/** A lead for which both surely hold, if there is known to be one. */
export function leadOfBoth(one: Test, other: Test, { proofs }: LogicContext): Lead | undefined {
  const answer = proofs.show([truth(one), truth(other)]);
  return answer.is === 'possible' ? answer.lead : undefined;
}

/** Whether every lead that meets the first surely meets the second as well; false while that is not known. */
export function implies(one: Test, other: Test, { proofs }: LogicContext): boolean {
  return proofs.can([truth(one), notTrue(other)]).is === 'impossible';
}

/** A lead of which the two do not come out alike, if there is known to be one. */
export function leadOfDifference(one: Test, other: Test, { proofs }: LogicContext): Answer {
  return proofs.show(...differences(one, other));
}

/** Whether they come out alike for every lead; false while that is not known. */
export function areAlike(one: Test, other: Test, { proofs }: LogicContext): boolean {
  return proofs.can(...differences(one, other)).is === 'impossible';
}

function differences(one: Test, other: Test) {
  const words = ['true', 'false', 'unknown'] as const;
  return words.flatMap((word) => words.flatMap((its) => (word === its ? [] : [[truth(one, word), truth(other, its)]])));
}

export interface Pair<T> {
  readonly first: T;
  readonly second: T;
  readonly lead: Lead;
}

/** Each with the first one before it that it shares a lead with. */
export function overlapping<T>(
  items: readonly T[],
  testOf: (item: T) => Test,
  context: LogicContext,
): readonly Pair<T>[] {
  return items.flatMap((second, place) => {
    for (const first of items.slice(0, place)) {
      const lead = leadOfBoth(testOf(first), testOf(second), context);
      if (lead !== undefined) return [{ first, second, lead }];
    }
    return [];
  });
}
