/** Models combined: one integer operation on finished scores, then floor and cap. */
import type { Pair } from '../../conditions/amount.ts';
import type { Score } from '../../conditions/subject.ts';
import { type CombinedModel, DISQUALIFIED } from '../program.ts';
import { NOT_APPLICABLE, SCORED, UNDETERMINED } from '../score-status.ts';
import { type ModelEntry, type ModelOutcome, scored } from './model.ts';
import { exactly, ZERO } from './pair.ts';
import type { Judging } from './subject.ts';

export function scoreCombined(model: CombinedModel, judging: Judging): ModelOutcome {
  const parts = model.parts.map(({ model: id, weight }) => ({ id, weight, score: judging.subject.score(id) }));
  const status = statusOf(parts.map(({ score }) => score.status));
  if (status !== undefined) return { model, score: { status }, entries: [] };
  return scored(model, model.by === 'highest' ? highest(parts) : weighted(parts, model.by), judging);
}

interface Part {
  readonly id: string;
  readonly weight: number;
  readonly score: Score;
}

function statusOf(statuses: readonly string[]): string | undefined {
  if (statuses.every((status) => status === NOT_APPLICABLE)) return NOT_APPLICABLE;
  if (statuses.includes(DISQUALIFIED)) return DISQUALIFIED;
  const countable = statuses.every((status) => status === NOT_APPLICABLE || status === SCORED);
  return countable ? undefined : UNDETERMINED;
}

/**
 * Whole percent, summed before the one rounding. The entry of a part is what the rounded sum grows
 * by when the part joins, so that entries add up to the sum exactly.
 */
function weighted(parts: readonly Part[], by: CombinedModel['by']): readonly ModelEntry[] {
  let [least, most] = [0, 0];
  return parts.map(({ id, weight, score }): ModelEntry => {
    const { least: low, most: high } = score.points ?? ZERO;
    const before = { least: percent(least), most: percent(most) };
    least += weight * (weight < 0 ? high : low);
    most += weight * (weight < 0 ? low : high);
    const grown = { least: percent(least) - before.least, most: percent(most) - before.most };
    return { what: 'part', part: id, ...grown, ...(by === 'weights' ? { weight } : {}) };
  });
}

/** sign(x) · ((|x| + 50) div 100). */
function percent(hundredfold: number): number {
  const size = Math.trunc((Math.abs(hundredfold) + 50) / 100);
  return hundredfold < 0 && size !== 0 ? -size : size;
}

/** Each end is that of the part where it is highest; parts that do not apply are left out. */
function highest(parts: readonly Part[]): readonly ModelEntry[] {
  const points = parts.map(({ score }) => score.points);
  const least = bestOf(points, (pair) => pair.least);
  const most = bestOf(points, (pair) => pair.most);
  return parts.map(({ id }, place): ModelEntry => {
    const pair = points[place] ?? exactly(0);
    return { what: 'part', part: id, least: place === least ? pair.least : 0, most: place === most ? pair.most : 0 };
  });
}

/** Place of the first part with the highest end. */
function bestOf(pairs: readonly (Pair | undefined)[], end: (pair: Pair) => number): number {
  let best = -1;
  pairs.forEach((pair, place) => {
    if (pair === undefined) return;
    const before = pairs[best];
    if (before === undefined || end(pair) > end(before)) best = place;
  });
  return best;
}
