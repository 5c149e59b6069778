/** Meetings whose day does not fit how often they take place. */
import { valueAt } from '../../../diagnostics/place.ts';
import { fitsItsPeriod } from '../../../program/cadence.ts';
import { meetingsIn } from '../../governance.ts';
import type { LintRule } from '../../lint-rule.ts';

export const cadenceDay: LintRule = {
  id: 'governance/cadence-day',
  title: 'A day that does not fit how often it meets',
  severity: 'error',
  certainty: 'proved',
  why: 'Nobody could tell on which day to come.',
  remedy:
    'For weeks write a weekday alone, such as `monday`; for months and quarters which one, such as `first tuesday`.',
  check: (agreement, context) =>
    meetingsIn(agreement, context)
      .filter(({ data }) => !fitsItsPeriod(data.cadence))
      .map(({ definition: { name, path, policy }, data: { cadence } }) => ({
        message: `The meeting "${name}" takes place every ${cadence.every.replace('two-weeks', 'two weeks')}, on the day "${cadence.day}".`,
        place: valueAt(policy.file, [...path, 'cadence', 'day']),
      })),
};
