/** Goals worked backwards over steps that do not follow one another. */
import { valueAt } from '../../../diagnostics/place.ts';
import { goalsIn } from '../../kpis.ts';
import type { LintRule } from '../../lint-rule.ts';
import { rankOf } from '../../service-levels.ts';

export const goalSteps: LintRule = {
  id: 'kpi/goal-steps',
  title: 'Steps of a goal that do not follow one another',
  severity: 'error',
  certainty: 'proved',
  why: 'What one step needs is not what the next one gives, so the numbers of leads are about different leads.',
  remedy: 'Begin with the last stage, and let each step end where the one above it began.',
  check: (agreement, context) =>
    goalsIn(agreement, context).flatMap(({ definition: { name, path, policy }, data }) =>
      (data.worked_back?.rates ?? []).flatMap((rate, index, rates) => {
        const above = rates[index - 1];
        const at = [...path, 'worked_back', 'rates', index];
        if (above !== undefined && above.of !== rate.come_to) {
          const message = `The goal "${name}" is worked back to "${above.of}", and goes on with those that come to "${rate.come_to}".`;
          return [{ message, place: valueAt(policy.file, [...at, 'come_to']) }];
        }
        const [start, end] = [rankOf(agreement, rate.of), rankOf(agreement, rate.come_to)];
        if (start === undefined || end === undefined || start < end) return [];
        const message = `The goal "${name}" is worked back from "${rate.come_to}" to "${rate.of}", which does not come before it.`;
        return [{ message, place: valueAt(policy.file, [...at, 'of']) }];
      }),
    ),
};
