/** A model that learns from paths meets no more programmes on them than it is kept to. */
import { valueAt } from '../../../diagnostics/place.ts';
import { learningModelsIn, partOf } from '../../attribution.ts';
import type { LintRule } from '../../lint-rule.ts';

export const tooManyProgrammes: LintRule = {
  id: 'attribution/too-many-programmes',
  title: 'More programmes than the model is worked out for',
  severity: 'error',
  certainty: 'proved',
  why: 'The model is not worked out at all then, and all touches share evenly, which nobody agreed on.',
  remedy: 'Raise the number of programmes, or put small programmes on the paths together.',
  check(agreement, context) {
    const paths = partOf(agreement, 'paths', context);
    if (paths === undefined) return [];
    const count = new Set(paths.data.flatMap(({ programmes }) => programmes)).size;
    return learningModelsIn(agreement, context)
      .filter(({ data }) => data.programmes_up_to < count)
      .map(({ definition: { name, path, policy }, data: { programmes_up_to: most } }) => ({
        message: `The model "${name}" is worked out for up to ${most} programmes; the paths have ${count}.`,
        place: valueAt(policy.file, [...path, 'programmes_up_to']),
      }));
  },
};
