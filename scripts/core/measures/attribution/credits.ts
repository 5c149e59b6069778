/**
 * Who is credited with the revenue of a deal under a model, exact to the minor unit: the credits add up
 * to the amount. Before any model counts come the lookback, the programmes that override every model,
 * and, where it was so agreed, the even split between the people at the customer.
 */
import type { AttributionModel } from '../../schema/policies.generated.ts';
import type { Deal, Terms, Touch } from './deal.ts';
import { byTime, pathOf } from './path.ts';
import type { LearntPath } from './paths.ts';
import { shareOut } from './share-out.ts';
import { weightsOf } from './weights.ts';

export interface Credit {
  readonly touch: Touch;
  readonly amount: bigint;
}

/**
 * One credit for each touch within the lookback, in the order of time. Empty where there is none, and
 * for a deal whose path has not ended: its revenue is then credited to nothing, which pages say.
 */
export function creditsOf(
  deal: Deal,
  model: AttributionModel,
  terms: Terms,
  paths: readonly LearntPath[],
): readonly Credit[] {
  const path = pathOf(deal, terms);
  if (path === undefined || path.touches.length === 0) return [];
  const overriding = path.touches.find(({ programme = '' }) => terms.overriding.includes(programme));
  if (overriding !== undefined) {
    return path.touches.map((touch) => ({ touch, amount: touch === overriding ? deal.amount : 0n }));
  }
  const people = terms.contacts === 'evenly' ? [...Map.groupBy(path.touches, contactOf).values()] : [path.touches];
  const amounts = shareOut(
    deal.amount,
    people.map(() => 1n),
  );
  return people
    .flatMap((touches, place) => alongPath({ ...deal, touches, amount: amounts[place] ?? 0n }, model, terms, paths))
    .toSorted((one, other) => byTime(one.touch, other.touch));
}

function contactOf({ contact = '' }: Touch): string {
  return contact;
}

function alongPath(deal: Deal, model: AttributionModel, terms: Terms, paths: readonly LearntPath[]): readonly Credit[] {
  const path = pathOf(deal, terms);
  if (path === undefined) return [];
  const amounts = shareOut(deal.amount, weightsOf(model, path, paths));
  return path.touches.map((touch, place) => ({ touch, amount: amounts[place] ?? 0n }));
}
