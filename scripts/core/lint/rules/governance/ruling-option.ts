/** Rulings for an answer that was never on the table. */
import { valueAt } from '../../../diagnostics/place.ts';
import { ruledDisputesIn } from '../../governance.ts';
import type { LintRule } from '../../lint-rule.ts';

export const rulingOption: LintRule = {
  id: 'governance/ruling-option',
  title: 'A ruling for an option of another dispute',
  severity: 'error',
  certainty: 'proved',
  why: 'Nobody can tell what holds from now on, because the answer given is none of those to this question.',
  remedy: 'Name one of the options of this dispute, or add what was ruled to them.',
  check: (agreement, context) =>
    ruledDisputesIn(agreement, context).flatMap(({ definition, data, ruling }) => {
      const { name, path, policy, id } = definition;
      if (data.options.some((option) => ruling.option === option.id || ruling.option === `${id}/${option.id}`))
        return [];
      const options = data.options.map((option) => `"${option.id}"`).join(', ');
      const message = `The ruling on "${name}" names the option "${ruling.option}" of another dispute; on the table are ${options}.`;
      return [{ message, place: valueAt(policy.file, [...path, 'ruling', 'option']) }];
    }),
};
