/** Figures of running totals for periods that are a part of nothing. */
import { valueAt } from '../../../diagnostics/place.ts';
import { figuresIn, seriesIn } from '../../kpis.ts';
import type { LintRule } from '../../lint-rule.ts';
import { periodOf } from '../../periods.ts';

export const noBeginning: LintRule = {
  id: 'kpi/no-beginning',
  title: 'A running total without a beginning',
  severity: 'error',
  certainty: 'proved',
  why: 'It is added up from the first day of the longer period, and there is none, so each reader begins elsewhere.',
  remedy: 'Say under `within` which longer period this one is a part of, or use `sum`.',
  check: (agreement, context) =>
    seriesIn(agreement, context)
      .filter(({ data }) => 'cumulative' in data.formula)
      .flatMap((series) =>
        figuresIn(series).flatMap(({ figure: { period }, path }) => {
          const found = periodOf(agreement, context, period);
          if (found === undefined || found.within !== undefined) return [];
          const message = `${series.what} is a running total, and "${period}" is not a part of any longer period.`;
          return [{ message, place: valueAt(series.definition.policy.file, [...path, 'period']) }];
        }),
      ),
};
