/** Ladders with a step that takes over before the one below it, or on the same day. */
import { valueAt } from '../../../diagnostics/place.ts';
import { daysOf } from '../../../program/escalation.ts';
import { laddersIn } from '../../governance.ts';
import type { LintRule } from '../../lint-rule.ts';

export const ladderOrder: LintRule = {
  id: 'governance/ladder-order',
  title: 'Steps of a way up out of order',
  severity: 'error',
  certainty: 'proved',
  why: 'The step below would never have its turn.',
  remedy: 'Give each step more days than the one below it.',
  check: (agreement, context) =>
    laddersIn(agreement, context).flatMap(({ definition: { name, path, policy }, data: { steps } }) => {
      const index = steps.findIndex(({ after }, at) => daysOf(after) <= daysOf(steps[at - 1]?.after ?? '-1d'));
      const [below, step] = [steps[index - 1], steps[index]];
      if (below === undefined || step === undefined) return [];
      const message = `On the ladder "${name}" a dispute goes to "${step.to}" after ${daysOf(step.after)} days, and to "${below.to}" before that after ${daysOf(below.after)}.`;
      return [{ message, place: valueAt(policy.file, [...path, 'steps', index, 'after']) }];
    }),
};
