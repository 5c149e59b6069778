/** Periods that end before they begin. */
import { valueAt } from '../../../diagnostics/place.ts';
import type { LintRule } from '../../lint-rule.ts';
import { periodsIn } from '../../periods.ts';

export const periodBackwards: LintRule = {
  id: 'kpi/period-backwards',
  affects: ['leadership', 'reporting'],
  title: 'A period that ends before it begins',
  severity: 'error',
  certainty: 'proved',
  why: 'No day lies in it, so nothing is ever counted in it.',
  remedy: 'Correct the first or the last day.',
  check: (agreement, context) =>
    periodsIn(agreement, context)
      .filter(({ data }) => data.until < data.from)
      .map(({ definition: { name, path, policy }, data }) => ({
        message: `The period "${name}" begins on ${data.from} and ends on ${data.until}.`,
        place: valueAt(policy.file, [...path, 'until']),
      })),
};
