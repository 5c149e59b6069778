/** A position has one weight in a model. */
import { valueAt } from '../../../diagnostics/place.ts';
import { positionsModelsIn } from '../../attribution.ts';
import type { LintRule } from '../../lint-rule.ts';

export const positionRepeated: LintRule = {
  id: 'attribution/position-repeated',
  title: 'A position with two weights',
  severity: 'error',
  certainty: 'proved',
  why: 'Whoever reads one of the two weights takes it for the whole, and the other position is missing.',
  remedy: 'Name the position that was meant, or put the two weights together.',
  check: (agreement, context) =>
    positionsModelsIn(agreement, context).flatMap(({ definition: { name, path, policy }, data: { weights } }) =>
      weights.flatMap(({ position }, index) => {
        const first = weights.findIndex((other) => other.position === position);
        if (first === index) return [];
        const at = (place: number) => valueAt(policy.file, [...path, 'weights', place, 'position']);
        const message = `The model "${name}" weighs the position "${position}" twice.`;
        return [{ message, place: at(index), related: [{ place: at(first), note: 'the first weight' }] }];
      }),
    ),
};
