/** Answers what an analysis is asked. */
import type { Lead } from '../program/lead.ts';
import type { Analysis, Versions } from './analysis.ts';
import { openFactors } from './factors.ts';
import { reachOf } from './reach-of.ts';
import { minimise } from './witness/minimise.ts';
import { seenOf } from './witness/see.ts';

export function analyse(versions: Versions): Analysis {
  const factorsOf = openFactors(versions);
  return {
    ...versions,
    reach: (observations, steps) => reachOf(versions, observations, factorsOf, steps),
    smallest: (observations, lead) => {
      const see = (other: Lead): string => JSON.stringify(seenOf(versions, observations, other));
      const seen = see(lead);
      return minimise(lead, (other) => see(other) === seen, versions.samples);
    },
  };
}
