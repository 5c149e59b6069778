/** A source that is believed gives at least one of the fields. */
import { valueAt } from '../../../diagnostics/place.ts';
import type { LintRule } from '../../lint-rule.ts';
import { giversIn, precedenceRules, sourcesAreSound } from '../../precedence.ts';

export const sourceNeverGives: LintRule = {
  id: 'data/source-never-gives',
  title: 'A source believed for what it does not give',
  severity: 'error',
  certainty: 'proved',
  why: 'The rule promises a value that cannot come; people look for it in a system that does not have it.',
  remedy: 'Leave the source out of the rule, or map a column of it to one of the fields.',
  check(agreement, context) {
    const rules = precedenceRules(agreement, context);
    if (rules === undefined || !sourcesAreSound(agreement, context)) return [];
    const givers = giversIn(agreement);
    const isDerived = (field: string): boolean => agreement.find('field', field)?.data['derived'] !== undefined;
    return rules.flatMap(({ definition: { name, path, policy }, data: { fields, sources } }) =>
      sources.flatMap((source, index) => {
        if (fields.some((field) => givers.get(field)?.has(source) || isDerived(field))) return [];
        const message = `The precedence rule "${name}" believes the source "${source}", which gives none of its fields.`;
        return [{ message, place: valueAt(policy.file, [...path, 'sources', index]) }];
      }),
    );
  },
};
