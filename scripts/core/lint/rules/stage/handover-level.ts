/** Hand-overs whose answer is owed by somebody else. */
import { teamOfParty } from '../../../agreement/parties.ts';
import { textOf } from '../../../agreement/written.ts';
import { valueAt } from '../../../diagnostics/place.ts';
import type { LintRule } from '../../lint-rule.ts';
import { handoversIn } from '../../service-levels.ts';

export const handoverLevel: LintRule = {
  id: 'stage/handover-level',
  title: 'A hand-over answered under the service level of another team',
  severity: 'error',
  certainty: 'proved',
  why: 'The team that takes over would have promised nothing, and the one that promised has nothing to answer.',
  remedy: 'Name a service level that the team taking over owes.',
  check: (agreement, context) =>
    handoversIn(agreement, context).flatMap(({ definition: { name, path }, data, file }) => {
      const level = agreement.find('service-level', data.under);
      const owes = textOf(level?.data['owed_by']);
      if (level === undefined || owes === undefined || !context.isSound(level)) return [];
      if (teamOfParty(owes, agreement) === teamOfParty(data.to, agreement)) return [];
      const message = `The hand-over "${name}" goes to "${data.to}" and is answered under "${data.under}", which "${owes}" owes.`;
      const related = [{ place: valueAt(level.policy.file, [...level.path, 'owed_by']), note: 'owed here' }];
      return [{ message, place: valueAt(file, [...path, 'under']), related }];
    }),
};
