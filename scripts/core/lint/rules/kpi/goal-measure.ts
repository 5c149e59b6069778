/** Goals that grow what should become less, or divide by a deal size what is no money. */
import { valueAt } from '../../../diagnostics/place.ts';
import { goalsIn, metricsIn, wrongMeasure } from '../../kpis.ts';
import type { LintRule } from '../../lint-rule.ts';

export const goalMeasure: LintRule = {
  id: 'kpi/goal-measure',
  title: 'A goal measured by the wrong number',
  severity: 'error',
  certainty: 'proved',
  why: 'Whoever reaches the goal has made things worse, or the numbers of leads it needs come out of nothing.',
  remedy: 'Measure the goal by a number that is better when it is higher; worked backwards, by money.',
  check(agreement, context) {
    const metrics = metricsIn(agreement, context);
    return goalsIn(agreement, context).flatMap(({ definition: { name, path, policy }, data }) => {
      const metric = metrics.find(({ definition }) => definition.name === data.measure);
      const wrong = metric && wrongMeasure(data, metric.data);
      if (wrong === undefined) return [];
      const message = `The goal "${name}" is measured by "${data.measure}", ${wrong}.`;
      return [{ message, place: valueAt(policy.file, [...path, 'measure']) }];
    });
  },
};
