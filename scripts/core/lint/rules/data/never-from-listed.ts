/** A source is believed or refused, not both. */
import { valueAt } from '../../../diagnostics/place.ts';
import type { PrecedenceRule } from '../../../schema/policies.generated.ts';
import type { LintRule } from '../../lint-rule.ts';
import { soundOf } from '../sound-of.ts';

export const neverFromListed: LintRule = {
  id: 'data/never-from-listed',
  title: 'A source that is believed and refused',
  severity: 'error',
  certainty: 'proved',
  why: 'The order of precedence lets the value in and the next line throws it away; the integration does one of the two.',
  remedy: 'Take the source out of the one list or out of the other.',
  check: (agreement, context) =>
    soundOf<PrecedenceRule>(agreement, 'precedence-rule', context).flatMap(({ definition, data }) => {
      const { name, path, policy } = definition;
      return (data.never_from ?? []).flatMap((source, index) => {
        const listed = data.sources.indexOf(source);
        if (listed === -1) return [];
        const message = `The precedence rule "${name}" believes the source "${source}" and never takes anything from it.`;
        const related = [{ place: valueAt(policy.file, [...path, 'sources', listed]), note: 'it is believed here' }];
        return [{ message, place: valueAt(policy.file, [...path, 'never_from', index]), related }];
      });
    }),
};
