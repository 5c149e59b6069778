/** Derived fields are worked out, and no source is asked. */
import { keyAt, valueAt } from '../../../diagnostics/place.ts';
import type { PrecedenceRule } from '../../../schema/policies.generated.ts';
import type { LintRule } from '../../lint-rule.ts';
import { soundOf } from '../sound-of.ts';

export const precedenceOfDerived: LintRule = {
  id: 'data/precedence-of-derived',
  title: 'Precedence for a field that no source gives',
  severity: 'error',
  certainty: 'proved',
  why: 'A derived field is worked out from others; a rule about its sources, or to write it once, has no effect.',
  remedy: 'Give the rule to the fields from which it is worked out.',
  check: (agreement, context) =>
    soundOf<PrecedenceRule>(agreement, 'precedence-rule', context).flatMap(({ definition, data }) =>
      data.fields.flatMap((id, index) => {
        const field = agreement.find('field', id);
        if (field === undefined || !context.isSound(field) || field.data['derived'] === undefined) return [];
        const message = `The precedence rule "${definition.name}" is about the field "${id}", which is derived from other fields.`;
        const place = valueAt(definition.policy.file, [...definition.path, 'fields', index]);
        const related = [
          { place: keyAt(field.policy.file, [...field.path, 'derived']), note: 'it is worked out here' },
        ];
        return [{ message, place, related }];
      }),
    ),
};
