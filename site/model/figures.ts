/** Targets and actuals of a number by period, with the target that a goal gives. */
import type { Definition } from '#core/agreement/agreement.ts';
import type { Goal } from '#core/schema/policies.generated.ts';
import { definitionsOf, linkTo, type Named } from './definitions.ts';
import { goalOf } from './goals.ts';
import { periods, type Spanned } from './periods.ts';
import { isInForceToday } from './today.ts';
import { figureIn, written } from './written.ts';

export interface Point extends Spanned {
  readonly target: number | undefined;
  readonly actual: number | undefined;
  readonly reportedIn: string | undefined;
  /** Where the target comes from, if it is not written beside the number. */
  readonly goal: Named | undefined;
}

export function pointIn(series: Definition, spanned: Spanned): Point | undefined {
  const figure = figureIn(series, spanned.period);
  const goal = figure?.target === undefined ? goalIn(series, spanned.period) : undefined;
  const target = figure?.target ?? (goal && goalOf(goal).amount);
  if (target === undefined && figure?.actual === undefined) return undefined;
  const from = goal && linkTo(goal);
  return { ...spanned, target, actual: figure?.actual, reportedIn: figure?.reported_in, goal: from };
}

export function pointOf(series: Definition, period: Definition | undefined): Point | undefined {
  const spanned = periods.find((one) => one.period === period);
  return spanned && pointIn(series, spanned);
}

/** The goal that is due in the period and measured by the number: its amount is the target. */
function goalIn({ kind, name }: Definition, period: Definition): Definition | undefined {
  if (kind !== 'metric') return undefined;
  return definitionsOf('goal')
    .filter(isInForceToday)
    .find((goal) => {
      const { measure, due } = written<Goal>(goal);
      return measure === name && due === period.name;
    });
}
