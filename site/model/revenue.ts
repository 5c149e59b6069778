/** Chains from what is done to the revenue goal, and who leads where. */
import type { Definition } from '#core/agreement/agreement.ts';
import { type Chain, chainFrom, reachesRevenue } from '#core/agreement/chains.ts';
import { definitionsOf } from './definitions.ts';
import { agreement } from './examination.ts';
import { stoppedProgrammes } from './programmes.ts';

export const goals = definitionsOf('goal');

export function chainOf(start: Definition): Chain {
  return chainFrom(start, agreement);
}

/** Ends at which chains arrive without a number: their own motive says how they serve revenue. */
export const motives = definitionsOf('end').filter((end) => chainOf(end).links.length === 1 && arrives(end));

/** What is done or planned. */
export const activities = definitionsOf('programme').filter((programme) => !stoppedProgrammes.includes(programme));

export const stopsShort = activities.filter((activity) => !arrives(activity));

/** Given up, for want of an answer. */
export const gaveUp = stoppedProgrammes.filter((programme) => !arrives(programme));

export function arrives(start: Definition): boolean {
  return reachesRevenue(chainOf(start));
}

/** What leads to a definition directly. */
export function leadingTo(definition: Definition): readonly Definition[] {
  const users = agreement.usedBy(definition).flatMap(({ from, place }) => {
    return from !== undefined && place.path.at(-1) === 'to_what_end' ? [from] : [];
  });
  return [...new Set(users)];
}
