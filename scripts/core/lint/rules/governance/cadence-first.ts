/** Meetings whose first date does not fall on their day. */
import { formatDate } from '../../../conditions/date.ts';
import { valueAt } from '../../../diagnostics/place.ts';
import { beginsOnItsDay, fitsItsPeriod, nextDays } from '../../../program/cadence.ts';
import { cadenceOf, meetingsIn } from '../../governance.ts';
import type { LintRule } from '../../lint-rule.ts';

export const cadenceFirst: LintRule = {
  id: 'governance/cadence-first',
  title: 'A first meeting on another day',
  severity: 'error',
  certainty: 'proved',
  why: 'All later dates follow from the first one, and whoever reads the day alone would come on another.',
  remedy: 'Correct the first date, or the day.',
  check: (agreement, context) =>
    meetingsIn(agreement, context)
      .filter(({ data }) => fitsItsPeriod(data.cadence) && !beginsOnItsDay(cadenceOf(data)))
      .map(({ definition: { name, path, policy }, data }) => {
        const { first, day } = data.cadence;
        const [next = 0] = nextDays(cadenceOf(data), cadenceOf(data).first, 1);
        return {
          message: `The meeting "${name}" begins on ${first}, which is not its day "${day}"; the next such day is ${formatDate(next)}.`,
          place: valueAt(policy.file, [...path, 'cadence', 'first']),
        };
      }),
};
