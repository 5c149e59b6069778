/** Nothing is read from a source that a precedence rule refuses for the field. */
import { valueAt } from '../../../diagnostics/place.ts';
import type { LintRule } from '../../lint-rule.ts';
import { giversIn, precedenceRules, sourcesAreSound } from '../../precedence.ts';

export const mappedThoughRefused: LintRule = {
  id: 'data/mapped-though-refused',
  affects: ['marketing', 'operations', 'crm'],
  title: 'A column of a source that is refused',
  severity: 'error',
  certainty: 'proved',
  why: 'Both teams agreed never to believe this source, and every export of it that is judged is believed all the same.',
  remedy: 'Take the column out of the layout of the source, or the source out of never_from.',
  check(agreement, context) {
    const rules = precedenceRules(agreement, context);
    if (rules === undefined || !sourcesAreSound(agreement, context)) return [];
    const givers = giversIn(agreement);
    return rules.flatMap(({ definition: { name, path, policy }, data: { fields, sources, never_from = [] } }) =>
      never_from.flatMap((source, index) =>
        fields.flatMap((field) => {
          const column = givers.get(field)?.get(source);
          // Believed and refused at once is said of the rule itself.
          if (column === undefined || sources.includes(source)) return [];
          const message = `The layout of "${source}" reads ${field}, which the precedence rule "${name}" never takes from it.`;
          const related = [{ place: valueAt(policy.file, [...path, 'never_from', index]), note: 'it is refused here' }];
          return [{ message, place: column, related }];
        }),
      ),
    );
  },
};
