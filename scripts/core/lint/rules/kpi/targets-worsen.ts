/** Targets that move against the direction said to be good, every time. */
import { valueAt } from '../../../diagnostics/place.ts';
import { figuresIn, metricsIn, seriesIn } from '../../kpis.ts';
import type { LintRule } from '../../lint-rule.ts';
import { periodOf } from '../../periods.ts';

export const targetsWorsen: LintRule = {
  id: 'kpi/targets-worsen',
  title: 'Targets that get worse every time',
  severity: 'warning',
  certainty: 'heuristic',
  why: 'Either the direction is the wrong way round, and met and missed are exchanged, or the team has agreed to decline.',
  remedy: 'Look at `better`, then at the targets.',
  check(agreement, context) {
    const metrics = new Set(metricsIn(agreement, context).map(({ definition }) => definition));
    return seriesIn(agreement, context).flatMap((series) => {
      const { definition, data, what } = series;
      if (!metrics.has(definition) || !('better' in data)) return [];
      const targets = figuresIn(series)
        .flatMap(({ figure: { target, period } }) => {
          const from = periodOf(agreement, context, period)?.from;
          return target === undefined || from === undefined ? [] : [{ target, from }];
        })
        .sort((one, other) => (one.from < other.from ? -1 : 1))
        .map(({ target }) => target);
      const steps = targets.slice(1).map((target, index) => target - (targets[index] ?? 0));
      const isWorse = (step: number): boolean => (data.better === 'higher' ? step < 0 : step > 0);
      if (steps.length < 2 || !steps.every(isWorse)) return [];
      const message = `${what} is better ${data.better}, and its targets go from ${targets.join(' to ')}.`;
      return [{ message, place: valueAt(definition.policy.file, [...definition.path, 'better']) }];
    });
  },
};
