/** Closed periods with a target nobody has compared with anything. */
import { valueAt } from '../../../diagnostics/place.ts';
import { figuresIn, hasDoubtfulFigures, seriesIn } from '../../kpis.ts';
import type { LintRule } from '../../lint-rule.ts';
import { periodOf } from '../../periods.ts';

export const actualMissing: LintRule = {
  id: 'kpi/actual-missing',
  title: 'A closed period without its actual',
  severity: 'warning',
  certainty: 'proved',
  why: 'A target that nobody compares with what happened was a wish.',
  remedy: 'Type in the actual with the report it was read off, or take the target away.',
  check: (agreement, context) =>
    seriesIn(agreement, context).flatMap((series) =>
      figuresIn(series).flatMap(({ figure, path }) => {
        if (hasDoubtfulFigures(series.data)) return [];
        const until = periodOf(agreement, context, figure.period)?.until;
        const isClosed = until !== undefined && until < context.today;
        if (!isClosed || figure.target === undefined || figure.actual !== undefined) return [];
        const message = `${series.what} has a target for "${figure.period}", which ended on ${until}, and no actual.`;
        return [{ message, place: valueAt(series.definition.policy.file, [...path, 'period']) }];
      }),
    ),
};
