/** Ways many people went through programmes, from which some models learn. */
import type { SamplePath } from '../../schema/policies.generated.ts';

export type LearntPath = Pick<SamplePath, 'programmes' | 'bought' | 'of'>;

/** Each once, in the order in which they are first named. */
export function programmesOn(paths: readonly LearntPath[]): readonly string[] {
  return [...new Set(paths.flatMap(({ programmes }) => programmes))];
}
