/** Goals that are due before what they are compared with has ended. */
import { valueAt } from '../../../diagnostics/place.ts';
import { goalsIn } from '../../kpis.ts';
import type { LintRule } from '../../lint-rule.ts';
import { periodOf } from '../../periods.ts';

export const goalDue: LintRule = {
  id: 'kpi/goal-due',
  title: 'A goal that is due before its base',
  severity: 'error',
  certainty: 'proved',
  why: 'When it is due, nobody knows yet what it was to grow from.',
  remedy: 'Name a later period under `due`, or an earlier one under `compared_with`.',
  check: (agreement, context) =>
    goalsIn(agreement, context).flatMap(({ definition: { name, path, policy }, data }) => {
      const base = periodOf(agreement, context, data.compared_with);
      const due = periodOf(agreement, context, data.due);
      if (base === undefined || due === undefined || base.until < due.from) return [];
      const message = `The goal "${name}" is due in "${data.due}", which does not come after "${data.compared_with}".`;
      return [{ message, place: valueAt(policy.file, [...path, 'due']) }];
    }),
};
