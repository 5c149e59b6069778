/** Growth over a figure nobody knows. */
import { valueAt } from '../../../diagnostics/place.ts';
import { goalsIn, hasDoubtfulFigures, metricsIn } from '../../kpis.ts';
import type { LintRule } from '../../lint-rule.ts';
import { isDueLater } from '../../periods.ts';

export const goalWithoutBase: LintRule = {
  id: 'kpi/goal-without-base',
  title: 'A goal without the figure it grows from',
  severity: 'error',
  certainty: 'proved',
  why: 'A percentage of an unknown number is no number, so nobody can say whether the goal was reached.',
  remedy: 'Compare with a period that has an actual, or type in the actual.',
  check(agreement, context) {
    const metrics = metricsIn(agreement, context);
    return goalsIn(agreement, context).flatMap(({ definition: { name, path, policy }, data }) => {
      const metric = metrics.find(({ definition }) => definition.name === data.measure);
      const base = metric?.data.figures?.find(({ period }) => period === data.compared_with)?.actual;
      if (metric === undefined || base !== undefined || hasDoubtfulFigures(metric.data)) return [];
      if (isDueLater(agreement, context, data) === false) return [];
      const message = `The goal "${name}" grows from "${data.measure}" in "${data.compared_with}", which has no actual.`;
      return [{ message, place: valueAt(policy.file, [...path, 'compared_with']) }];
    });
  },
};
