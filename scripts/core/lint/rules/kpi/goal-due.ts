/** Goals that are due before what they are compared with has ended. */
import { valueAt } from '../../../diagnostics/place.ts';
import { goalsIn } from '../../kpis.ts';
import type { LintRule } from '../../lint-rule.ts';
import { isDueLater } from '../../periods.ts';

export const goalDue: LintRule = {
  id: 'kpi/goal-due',
  title: 'A goal that is due before its base',
  severity: 'error',
  certainty: 'proved',
  why: 'When it is due, nobody knows yet what it was to grow from.',
  remedy: 'Name a later period under `due`, or an earlier one under `compared_with`.',
  check: (agreement, context) =>
    goalsIn(agreement, context).flatMap(({ definition: { name, path, policy }, data }) => {
      if (isDueLater(agreement, context, data) !== false) return [];
      const message = `The goal "${name}" is due in "${data.due}", which does not come after "${data.compared_with}".`;
      return [{ message, place: valueAt(policy.file, [...path, 'due']) }];
    }),
};
