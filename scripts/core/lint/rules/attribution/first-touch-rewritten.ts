/** The field that keeps the first touch is written once, as the data standards see it. */
import { valueAt } from '../../../diagnostics/place.ts';
import type { PrecedenceRule } from '../../../schema/policies.generated.ts';
import { partOf } from '../../attribution.ts';
import type { LintRule } from '../../lint-rule.ts';
import { soundOf } from '../sound-of.ts';

export const firstTouchRewritten: LintRule = {
  id: 'attribution/first-touch-rewritten',
  title: 'A first touch that is overwritten',
  severity: 'error',
  certainty: 'proved',
  why: 'Whatever writes the field last becomes the first touch, and first-touch credit follows the newest import.',
  remedy: 'Write `write: once` for the field in the data standards, or keep the first touch in another field.',
  check(agreement, context) {
    const first = partOf(agreement, 'first_touch', context);
    if (first === undefined) return [];
    const field = first.data.kept_in;
    return soundOf<PrecedenceRule>(agreement, 'precedence-rule', context)
      .filter(({ data }) => data.fields.includes(field) && data.write !== 'once')
      .map(({ definition: { name, path, policy } }) => ({
        message: `The field "${field}" keeps the first touch, and the precedence rule "${name}" lets it be overwritten.`,
        place: valueAt(policy.file, [...path, 'write']),
        related: [{ place: valueAt(first.file, [...first.path, 'kept_in']), note: 'the first touch is kept there' }],
      }));
  },
};
