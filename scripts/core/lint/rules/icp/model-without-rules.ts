/** A profile that is scored by a model made of other models: there is no rule that could name a criterion. */
import { listOf, mapOf } from '../../../agreement/written.ts';
import { valueAt } from '../../../diagnostics/place.ts';
import { scoringModelOf } from '../../icp.ts';
import type { LintRule } from '../../lint-rule.ts';

export const modelWithoutRules: LintRule = {
  id: 'icp/model-without-rules',
  title: 'A profile scored by a model without rules of its own',
  severity: 'error',
  certainty: 'proved',
  why: 'Nobody can tell which of its points stand for which criterion.',
  remedy: 'Name the model that holds the rules about the fit.',
  check(agreement, { isSound, isSoundAt }) {
    const name = scoringModelOf(agreement);
    const model = name === undefined ? undefined : agreement.find('model', name);
    if (model === undefined || !isSound(model) || hasRules(model.data)) return [];
    return agreement.policies
      .filter(({ kind, file }) => kind.id === 'icp' && isSoundAt(file, ['scored_by']))
      .map(({ file }) => ({
        message: `The ideal customer profile is scored by "${model.name}", which has no rules of its own.`,
        place: valueAt(file, ['scored_by']),
      }));
  },
};

function hasRules({ rules, groups }: { readonly [key: string]: unknown }): boolean {
  return listOf(rules).length > 0 || listOf(groups).some((group) => listOf(mapOf(group)['rules']).length > 0);
}
