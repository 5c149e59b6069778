/** Goals and studies with everything that follows from their figures. */
import type { Definition } from '#core/agreement/agreement.ts';
import { goalAmount, type Need, needsOf } from '#core/measures/kpi/goal.ts';
import { improvementOf } from '#core/measures/kpi/improvement.ts';
import type { Goal, Metric, Study } from '#core/schema/policies.generated.ts';
import { find, linkOf } from './definitions.ts';
import type { Unit } from './units.ts';
import { figureIn, written } from './written.ts';

export interface GoalNumbers {
  readonly unit: Unit;
  /** Actual of the period it is compared with; unknown while nobody has typed it in. */
  readonly base: number | undefined;
  readonly amount: number | undefined;
  /** Deals first, then what they need at each stage before. */
  readonly needs: readonly Need[];
}

export function goalOf(goal: Definition): GoalNumbers {
  const { measure, compared_with: period, grow_by: by, worked_back: back } = written<Goal>(goal);
  const metric = find('metric', measure);
  const base = metric && figureIn(metric, find('period', period))?.actual;
  const amount = base === undefined ? undefined : goalAmount(base, by);
  const needs = amount === undefined || back === undefined ? [] : needsOf(amount, back.deal_size, back.rates);
  return { unit: metric === undefined ? 'money' : written<Metric>(metric).unit, base, amount, needs };
}

export interface StudyResult {
  readonly title: string;
  readonly href: string | undefined;
  readonly unit: Unit;
  readonly without: number;
  readonly withChange: number;
  /** Whole percent in the direction that is good. */
  readonly improvement: number | undefined;
  readonly better: Metric['better'];
}

export function resultsOf(study: Definition): readonly StudyResult[] {
  return written<Study>(study).results.flatMap(({ metric: id, without, with: withChange }) => {
    const metric = find('metric', id);
    if (metric === undefined) return [];
    const { unit, better } = written<Metric>(metric);
    const { title, href } = linkOf('metric', id);
    return [
      { title, href, unit, without, withChange, better, improvement: improvementOf(without, withChange, better) },
    ];
  });
}
