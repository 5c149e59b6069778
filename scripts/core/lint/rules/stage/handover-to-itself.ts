/** Hand-overs within one team. */
import { teamOfParty } from '../../../agreement/parties.ts';
import { valueAt } from '../../../diagnostics/place.ts';
import type { LintRule } from '../../lint-rule.ts';
import { handoversIn } from '../../service-levels.ts';

export const handoverToItself: LintRule = {
  id: 'stage/handover-to-itself',
  title: 'A hand-over from a team to itself',
  severity: 'error',
  certainty: 'proved',
  why: 'The lead does not change hands, so nobody would have to accept it.',
  remedy: 'Name the team that takes over under `to`.',
  check: (agreement, context) =>
    handoversIn(agreement, context).flatMap(({ definition: { name, path }, data, file }) => {
      const team = teamOfParty(data.to, agreement);
      if (team === undefined || team !== teamOfParty(data.from, agreement)) return [];
      const message = `The hand-over "${name}" goes from "${data.from}" to "${data.to}", which is the same team.`;
      return [{ message, place: valueAt(file, [...path, 'to']) }];
    }),
};
