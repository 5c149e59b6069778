/**
 * What each touch of a path weighs under a model, as whole numbers of which only the ratios matter. The
 * rules for what the weights of a model do not say:
 *
 * - several positions on one touch add up;
 * - a position that no touch holds, and "all others" where there are none, drop out, so that the rest
 *   grows in proportion;
 * - where nothing is left, or nothing was learnt about the programmes on the path, every touch weighs
 *   the same.
 */
import { DAY_MS } from '../../conditions/value.ts';
import { perMilleOf } from '../../program/per-mille.ts';
import type { AttributionModel, LearningModel, PositionsModel } from '../../schema/policies.generated.ts';
import { halfLifeWeights } from './half-life.ts';
import { learn } from './learn.ts';
import type { TouchPath } from './path.ts';
import type { LearntPath } from './paths.ts';

/** One weight for each touch, in the order of the path; they add up to more than nothing. */
export function weightsOf(model: AttributionModel, path: TouchPath, paths: readonly LearntPath[]): readonly bigint[] {
  const weights = writtenWeights(model, path, paths);
  return weights.every((weight) => weight === 0n) ? path.touches.map(() => 1n) : weights;
}

function writtenWeights(model: AttributionModel, path: TouchPath, paths: readonly LearntPath[]): readonly bigint[] {
  const { touches, end, holders } = path;
  if ('all_on' in model) return touches.map((_, place) => (holders.get(model.all_on) === place ? 1n : 0n));
  if ('weights' in model) return weightsByPosition(model, path);
  if ('learns' in model) return learntWeights(model, path, paths);
  if ('equally' in model) return touches.map(() => 1n);
  const ages = touches.map(({ at }) => Math.floor((end - at) / DAY_MS));
  return halfLifeWeights(ages, Number.parseInt(model.half_life, 10));
}

function weightsByPosition(model: PositionsModel, { touches, holders }: TouchPath): readonly bigint[] {
  const short = model.edge_rules?.find((rule) => rule.touches === touches.length);
  if (short !== undefined) return touches.map((_, place) => BigInt(perMilleOf(short.weights[place] ?? '0%')));
  const held = touches.map((_, place) =>
    model.weights
      .filter(({ position }) => holders.get(position) === place)
      .reduce((sum, { weight }) => sum + perMilleOf(weight), 0),
  );
  const others = held.filter((weight) => weight === 0).length;
  const between = model.between === undefined ? 0 : perMilleOf(model.between);
  return held.map((weight) => BigInt(weight === 0 ? between : weight * Math.max(1, others)));
}

/** What was learnt about a programme is shared evenly between its touches on this path. */
function learntWeights(model: LearningModel, { touches }: TouchPath, paths: readonly LearntPath[]): readonly bigint[] {
  const learnt = learn(model, paths);
  const counts = Map.groupBy(touches, ({ programme }) => programme);
  const common = [...counts.values()].reduce((product, own) => product * BigInt(own.length), 1n);
  return touches.map(({ programme }) => {
    const count = BigInt(counts.get(programme)?.length ?? 1);
    return ((learnt?.get(programme ?? '') ?? 0n) * common) / count;
  });
}
