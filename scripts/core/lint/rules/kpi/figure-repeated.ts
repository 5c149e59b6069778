/** Two figures of one number for the same period. */
import { valueAt } from '../../../diagnostics/place.ts';
import { figuresIn, seriesIn } from '../../kpis.ts';
import type { LintRule } from '../../lint-rule.ts';

export const figureRepeated: LintRule = {
  id: 'kpi/figure-repeated',
  affects: ['leadership', 'reporting'],
  title: 'Two figures for one period',
  severity: 'error',
  certainty: 'proved',
  why: 'Each reader picks the one that suits them.',
  remedy: 'Keep one of the two, or correct its period.',
  check: (agreement, context) =>
    seriesIn(agreement, context).flatMap((series) => {
      const { file } = series.definition.policy;
      const figures = figuresIn(series);
      return figures.flatMap(({ figure: { period }, path }, index) => {
        const first = figures.findIndex(({ figure }) => figure.period === period);
        if (first === index) return [];
        const related = [{ place: valueAt(file, [...(figures[first]?.path ?? []), 'period']), note: 'the first one' }];
        const message = `${series.what} has two figures for the period "${period}".`;
        return [{ message, place: valueAt(file, [...path, 'period']), related }];
      });
    }),
};
