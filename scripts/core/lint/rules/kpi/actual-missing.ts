/** Closed periods with a target, or a goal, that nobody has compared with anything. */
import type { Agreement } from '../../../agreement/agreement.ts';
import { valueAt } from '../../../diagnostics/place.ts';
import type { Occurrence } from '../../../diagnostics/rule.ts';
import { isInForceToday } from '../../journey.ts';
import { figuresIn, goalsIn, hasDoubtfulFigures, metricsIn, seriesIn } from '../../kpis.ts';
import type { LintContext, LintRule } from '../../lint-rule.ts';
import { periodOf } from '../../periods.ts';

export const actualMissing: LintRule = {
  id: 'kpi/actual-missing',
  title: 'A closed period without its actual',
  severity: 'warning',
  certainty: 'proved',
  why: 'A target that nobody compares with what happened was a wish.',
  remedy: 'Type in the actual with the report it was read off, or take the target away.',
  check: (agreement, context) => [...ofFigures(agreement, context), ...ofGoals(agreement, context)],
};

function ofFigures(agreement: Agreement, context: LintContext): readonly Occurrence[] {
  return seriesIn(agreement, context).flatMap((series) =>
    figuresIn(series).flatMap(({ figure, path }) => {
      if (hasDoubtfulFigures(series.data) || !isInForceToday(series.definition, context)) return [];
      const until = closedOn(figure.period, agreement, context);
      if (until === undefined || figure.target === undefined || figure.actual !== undefined) return [];
      const message = `${series.what} has a target for "${figure.period}", which ended on ${until}, and no actual.`;
      return [{ message, place: valueAt(series.definition.policy.file, [...path, 'period']) }];
    }),
  );
}

/** The goal is the target of its period: it is typed in nowhere else. */
function ofGoals(agreement: Agreement, context: LintContext): readonly Occurrence[] {
  const metrics = metricsIn(agreement, context);
  return goalsIn(agreement, context).flatMap(({ definition, data: { measure, due } }) => {
    const { name, path, policy } = definition;
    const metric = metrics.find(({ definition }) => definition.name === measure);
    const until = closedOn(due, agreement, context);
    if (metric === undefined || until === undefined || hasDoubtfulFigures(metric.data)) return [];
    if (!isInForceToday(definition, context)) return [];
    const figure = metric.data.figures?.find(({ period }) => period === due);
    if (figure?.actual !== undefined || figure?.target !== undefined) return [];
    const message = `The goal "${name}" was due in "${due}", which ended on ${until}, and "${measure}" has no actual for it.`;
    return [{ message, place: valueAt(policy.file, [...path, 'due']) }];
  });
}

function closedOn(period: string, agreement: Agreement, context: LintContext): string | undefined {
  const until = periodOf(agreement, context, period)?.until;
  return until !== undefined && until < context.today ? until : undefined;
}
