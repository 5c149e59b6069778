/** What a model has learnt from paths: for each programme a weight, of which only the ratios matter. */
import type { LearningModel } from '../../schema/policies.generated.ts';
import { inWholes } from './fraction.ts';
import { type LearntPath, programmesOn } from './paths.ts';
import { removalEffects } from './removal-effect.ts';
import { shapleyValues } from './shapley.ts';

export type Learnt = ReadonlyMap<string, bigint>;

/** `undefined` where nobody bought, or there are more programmes than the model may be worked out for. */
export function learn(
  { learns, programmes_up_to: most }: Pick<LearningModel, 'learns' | 'programmes_up_to'>,
  paths: readonly LearntPath[],
): Learnt | undefined {
  if (programmesOn(paths).length > most || paths.every(({ bought }) => bought === 0)) return undefined;
  if (learns === 'shapley') return shapleyValues(paths);
  const found = removalEffects(paths);
  if (found === undefined) return undefined;
  const wholes = inWholes(found.removals.map(({ effect }) => effect));
  return new Map(found.removals.map(({ programme }, index) => [programme, wholes[index] ?? 0n]));
}
