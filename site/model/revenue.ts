/** Chains from what is done to the revenue goal, and programmes with what came of them. */

import type { Definition } from '#core/agreement/agreement.ts';
import { type Chain, chainFrom } from '#core/agreement/chains.ts';
import { type ProgrammeResults, resultsOf } from '#core/measures/outcomes/programme-results.ts';
import type { Programme } from '#core/schema/policies.generated.ts';
import { definitionsOf } from './definitions.ts';
import { agreement } from './examination.ts';
import { written } from './written.ts';

export const goals = definitionsOf('goal');

export function chainOf(start: Definition): Chain {
  return chainFrom(start, agreement);
}

export interface Judged {
  readonly programme: Definition;
  readonly data: Programme;
  readonly results: ProgrammeResults;
}

/** Furthest below its promised acceptance first; those without results last. */
export const programmes: readonly Judged[] = definitionsOf('programme')
  .map((programme) => {
    const data = written<Programme>(programme);
    return { programme, data, results: resultsOf(data) };
  })
  .toSorted((one, other) => distance(one) - distance(other));

function distance({ data, results }: Judged): number {
  if (results.acceptance === undefined) return 1000;
  return results.acceptance - Number.parseInt(data.promises?.acceptance ?? '0', 10);
}

/** What leads to a definition directly. */
export function leadingTo(definition: Definition): readonly Definition[] {
  const users = agreement.usedBy(definition).flatMap(({ from, place }) => {
    return from !== undefined && place.path.at(-1) === 'to_what_end' ? [from] : [];
  });
  return [...new Set(users)];
}
