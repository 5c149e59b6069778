/** Answers what an analysis is asked. */
import type { Analysis, Versions } from './analysis.ts';
import { openFactors } from './factors.ts';
import { reachOf } from './reach-of.ts';

export function analyse(versions: Versions): Analysis {
  const factorsOf = openFactors(versions);
  return {
    ...versions,
    reach: (observations, steps) => reachOf(versions, observations, factorsOf, steps),
    smallest: (_, lead) => ({ lead }),
  };
}
