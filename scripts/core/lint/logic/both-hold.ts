/** Conditions of which one lead can meet two, though they are meant to be told apart. */
import type { Test } from '../../conditions/test.ts';
import type { Lead } from '../../program/lead.ts';
import type { LogicContext } from './logic-rule.ts';

/** A lead for which both surely hold, if there is known to be one. */
export function leadOfBoth(one: Test, other: Test, { proofs }: LogicContext): Lead | undefined {
  const answer = proofs.show(
    [
      { see: 'holds', side: 'head', test: one },
      { see: 'holds', side: 'head', test: other },
    ],
    (seen) => seen.every((word) => word === 'true'),
  );
  return answer.is === 'possible' ? answer.lead : undefined;
}

/** Whether every lead that meets the first surely meets the second as well; false while that is not known. */
export function implies(one: Test, other: Test, { proofs }: LogicContext): boolean {
  return (
    proofs.can(
      [
        { see: 'holds', side: 'head', test: one },
        { see: 'holds', side: 'head', test: other },
      ],
      ([first, second]) => first === 'true' && second !== 'true',
    ).is === 'impossible'
  );
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
