/** An edge rule gives one weight to each touch, and there is one for each number of touches. */
import { keyAt, valueAt } from '../../../diagnostics/place.ts';
import type { Occurrence } from '../../../diagnostics/rule.ts';
import type { PositionsModel } from '../../../schema/policies.generated.ts';
import { positionsModelsIn } from '../../attribution.ts';
import type { LintRule } from '../../lint-rule.ts';
import type { Sound } from '../sound-of.ts';

export const edgeRule: LintRule = {
  id: 'attribution/edge-rule',
  title: 'An edge rule that does not fit its paths',
  severity: 'error',
  certainty: 'proved',
  why: 'A touch without a weight gets nothing, a weight without a touch is lost, and of two rules one is never read.',
  remedy: 'Give one rule for each number of touches, and in it one weight for each touch.',
  check: (agreement, context) => positionsModelsIn(agreement, context).flatMap(checkRules),
};

function checkRules({ definition, data }: Sound<PositionsModel>): readonly Occurrence[] {
  const { name, path, policy } = definition;
  const rules = data.edge_rules ?? [];
  return rules.flatMap(({ touches, weights }, index) => {
    const at = [...path, 'edge_rules', index];
    const first = rules.findIndex((other) => other.touches === touches);
    if (first !== index) {
      const message = `The model "${name}" has two edge rules for paths of ${touches} touches.`;
      const related = [{ place: valueAt(policy.file, [...path, 'edge_rules', first, 'touches']), note: 'the first' }];
      return [{ message, place: valueAt(policy.file, [...at, 'touches']), related }];
    }
    if (weights.length === touches) return [];
    const message = `In the model "${name}" the edge rule for paths of ${touches} touches has ${weights.length} weights.`;
    return [{ message, place: keyAt(policy.file, [...at, 'weights']) }];
  });
}
