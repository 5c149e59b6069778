/** A target typed in where a goal gives it. */
import { valueAt } from '../../../diagnostics/place.ts';
import { isInForceToday } from '../../journey.ts';
import { figuresIn, goalsIn, metricsIn, seriesIn, wrongMeasure } from '../../kpis.ts';
import type { LintRule } from '../../lint-rule.ts';
import { isDueLater } from '../../periods.ts';

export const goalTargetRepeated: LintRule = {
  id: 'kpi/goal-target-repeated',
  title: 'A target beside the goal that gives it',
  severity: 'error',
  certainty: 'proved',
  why: 'Two numbers stand for one aim, and the day one of them changes they differ.',
  remedy: 'Take the target away; it follows from the goal.',
  check(agreement, context) {
    const series = seriesIn(agreement, context);
    const metrics = metricsIn(agreement, context);
    return goalsIn(agreement, context).flatMap(({ definition: goal, data }) => {
      if (!isInForceToday(goal, context)) return [];
      const metric = series.find(({ definition }) => definition.kind === 'metric' && definition.name === data.measure);
      const target = (metric === undefined ? [] : figuresIn(metric)).find(
        ({ figure }) => figure.period === data.due && figure.target !== undefined,
      );
      const measured = metrics.find(({ definition }) => definition === metric?.definition);
      if (measured !== undefined && wrongMeasure(data, measured.data) !== undefined) return [];
      if (metric === undefined || target === undefined || isDueLater(agreement, context, data) === false) return [];
      const message = `${metric.what} has a target for "${data.due}" beside the goal "${goal.name}", which says what it is to be.`;
      const related = [{ place: valueAt(goal.policy.file, [...goal.path, 'grow_by']), note: 'the goal' }];
      return [{ message, place: valueAt(metric.definition.policy.file, [...target.path, 'target']), related }];
    });
  },
};
