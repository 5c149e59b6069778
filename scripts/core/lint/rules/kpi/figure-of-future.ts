/** Actuals of periods that are not over. */
import { valueAt } from '../../../diagnostics/place.ts';
import { figuresIn, seriesIn } from '../../kpis.ts';
import type { LintRule } from '../../lint-rule.ts';
import { periodOf } from '../../periods.ts';

export const figureOfFuture: LintRule = {
  id: 'kpi/figure-of-future',
  affects: ['leadership', 'reporting'],
  title: 'An actual of a period that is not over',
  severity: 'error',
  certainty: 'proved',
  why: 'A figure of half a quarter stands beside whole ones and is read as one of them.',
  remedy: 'Leave the actual out until the period has ended, or correct the period.',
  check: (agreement, context) =>
    seriesIn(agreement, context).flatMap((series) =>
      figuresIn(series).flatMap(({ figure, path }) => {
        const until = periodOf(agreement, context, figure.period)?.until;
        if (figure.actual === undefined || until === undefined || until < context.today) return [];
        const message = `${series.what} has an actual for "${figure.period}", which ends on ${until}; it is ${context.today} now.`;
        return [{ message, place: valueAt(series.definition.policy.file, [...path, 'actual']) }];
      }),
    ),
};
