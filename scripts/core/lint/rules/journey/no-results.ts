/** Programmes that are over and were never counted. */
import { valueAt } from '../../../diagnostics/place.ts';
import type { LintRule } from '../../lint-rule.ts';
import { agreedProgrammesIn } from '../../programmes.ts';

export const noResults: LintRule = {
  id: 'journey/no-results',
  affects: ['marketing'],
  title: 'A programme that is over and was not counted',
  severity: 'warning',
  certainty: 'proved',
  why: 'The next one gets the same money on a feeling.',
  remedy: 'Type in its `results` from the reports, or correct its last day.',
  check: (agreement, context) =>
    agreedProgrammesIn(agreement, context).flatMap(({ definition: { name, policy, path }, data }) => {
      const { from, until, results } = data;
      const isOver = until !== undefined && from <= until && until < context.today;
      if (!isOver || results !== undefined) return [];
      const message = `The programme "${name}" was over on ${until}, and nothing of it has been counted.`;
      return [{ message, place: valueAt(policy.file, [...path, 'until']) }];
    }),
};
