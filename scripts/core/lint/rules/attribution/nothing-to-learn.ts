/** A model that learns from paths has somebody to learn from who bought. */
import { valueAt } from '../../../diagnostics/place.ts';
import { learningModelsIn, partOf } from '../../attribution.ts';
import type { LintRule } from '../../lint-rule.ts';

export const nothingToLearn: LintRule = {
  id: 'attribution/nothing-to-learn',
  title: 'A model without anything to learn from',
  severity: 'error',
  certainty: 'proved',
  why: 'Without paths on which somebody bought the model knows nothing, and all touches share evenly.',
  remedy: 'Add paths, some of which end with a sale, or leave the model out.',
  check(agreement, context) {
    const policy = agreement.policies.find(({ kind }) => kind.id === 'attribution');
    if (policy === undefined || !context.isSoundAt(policy.file, ['paths'])) return [];
    const paths = partOf(agreement, 'paths', context)?.data ?? [];
    if (paths.some(({ bought }) => bought > 0)) return [];
    return learningModelsIn(agreement, context).map(({ definition: { name, path } }) => ({
      message: `The model "${name}" learns from paths, and ${paths.length === 0 ? 'there are none' : 'nobody on them bought'}.`,
      place: valueAt(policy.file, [...path, 'learns']),
    }));
  },
};
