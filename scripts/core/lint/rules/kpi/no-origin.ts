/** Actuals that nobody can look up. */
import { valueAt } from '../../../diagnostics/place.ts';
import { figuresIn, seriesIn } from '../../kpis.ts';
import type { LintRule } from '../../lint-rule.ts';

export const noOrigin: LintRule = {
  id: 'kpi/no-origin',
  title: 'An actual from nowhere',
  severity: 'error',
  certainty: 'proved',
  why: 'A typed-in figure is as good as the report it was read off; without it, nobody can settle a doubt.',
  remedy: 'Name the report, with its date, under `reported_in`.',
  check: (agreement, context) =>
    seriesIn(agreement, context).flatMap((series) =>
      figuresIn(series)
        .filter(({ figure }) => figure.actual !== undefined && figure.reported_in === undefined)
        .map(({ figure, path }) => ({
          message: `${series.what} has an actual for "${figure.period}" and does not say where it was read off.`,
          place: valueAt(series.definition.policy.file, [...path, 'actual']),
        })),
    ),
};
