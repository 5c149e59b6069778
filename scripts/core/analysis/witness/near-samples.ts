/**
 * Leads to try where a proof did not end: sample leads whose events of one signal are replaced by those of
 * a row. A rule that changed moves a lead that lies near a limit, and samples lie near limits. What such a
 * lead shows, the interpreter says; nothing follows from those that show nothing.
 */
import type { Lead } from '../../program/lead.ts';
import type { Factor } from '../factor.ts';

/** Rows of a factor spread over all of them. */
const ROWS = 12;

/** The samples themselves first. */
export function* nearSamples(samples: readonly Lead[], factors: readonly Factor[]): Iterable<Lead> {
  yield* samples;
  const parts = factors.filter(isChanged).flatMap(({ rows }) => {
    const shown = rows.filter(({ part }) => part !== undefined);
    const every = Math.max(1, Math.floor(shown.length / ROWS));
    return shown.filter((_, place) => place % every === 0).slice(0, ROWS + 1);
  });
  for (const part of parts) {
    const events = part.part?.().events ?? [];
    const signals = new Set(events.map(({ signal }) => signal));
    if (signals.size === 0) continue;
    for (const sample of samples) {
      if (sample.events === undefined) continue;
      const others = sample.events.filter(({ signal }) => !signals.has(signal));
      yield { ...sample, id: 'witness', events: [...others, ...events].toSorted((a, b) => a.at - b.at) };
    }
  }
}

/** Two versions of a rule are told apart. */
function isChanged({ leaves }: Factor): boolean {
  const points = leaves.filter((leaf) => leaf.leaf === 'points');
  return points.length > 1 || points.some(({ than }) => than !== undefined);
}
