/** One precedence rule decides about a field. */
import { valueAt } from '../../../diagnostics/place.ts';
import type { Occurrence } from '../../../diagnostics/rule.ts';
import type { PrecedenceRule } from '../../../schema/policies.generated.ts';
import type { LintRule } from '../../lint-rule.ts';
import { soundOf } from '../sound-of.ts';

export const precedenceRepeated: LintRule = {
  id: 'data/precedence-repeated',
  title: 'A field with two orders of precedence',
  severity: 'error',
  certainty: 'proved',
  why: 'Two rules can believe two different systems, and which of them holds is then an accident.',
  remedy: 'Leave the field in the one rule that both teams mean.',
  check(agreement, context) {
    const first = new Map<string, NonNullable<Occurrence['place']>>();
    return soundOf<PrecedenceRule>(agreement, 'precedence-rule', context).flatMap(({ definition, data }) =>
      data.fields.flatMap((field, index) => {
        const place = valueAt(definition.policy.file, [...definition.path, 'fields', index]);
        const other = first.get(field);
        if (other === undefined) {
          first.set(field, place);
          return [];
        }
        const message = `The precedence rule "${definition.name}" is the second one about the field "${field}".`;
        return [{ message, place, related: [{ place: other, note: 'the first one' }] }];
      }),
    );
  },
};
