/** Answers what an analysis is asked. */
import type { Analysis, Versions } from './analysis.ts';
import type { Observation, Reach, Reached } from './reach.ts';
import { seenOf } from './witness/see.ts';

export function analyse(versions: Versions): Analysis {
  return {
    ...versions,
    reach: (observations) => reachOf(versions, observations),
    smallest: (_, lead) => ({ lead }),
  };
}

/** So far only what sample leads show. */
function reachOf(versions: Versions, observations: readonly Observation[]): Reach {
  const reached = new Map<string, Reached>();
  for (const lead of versions.samples) {
    const seen = seenOf(versions, observations, lead);
    const key = JSON.stringify(seen);
    if (!reached.has(key)) reached.set(key, { seen, lead, because: [] });
  }
  return { reached: [...reached.values()], complete: false, steps: versions.samples.length };
}
