/** Promises that a team makes to itself. */
import { teamOfParty } from '../../../agreement/parties.ts';
import { valueAt } from '../../../diagnostics/place.ts';
import type { LintRule } from '../../lint-rule.ts';
import { levelsIn } from '../../service-levels.ts';

export const owedToItself: LintRule = {
  id: 'sla/owed-to-itself',
  title: 'A service level that a team owes itself',
  severity: 'error',
  certainty: 'proved',
  why: 'Nobody outside the team relies on it, so nobody will say when it is broken.',
  remedy: 'Name the team that relies on it under `owed_to`.',
  check: (agreement, context) =>
    levelsIn(agreement, context).flatMap(({ definition, data, file }) => {
      const team = teamOfParty(data.owed_to, agreement);
      if (team === undefined || team !== teamOfParty(data.owed_by, agreement)) return [];
      const message = `The service level "${definition.name}" is owed by "${data.owed_by}" to "${data.owed_to}", which is the same team.`;
      return [{ message, place: valueAt(file, [...definition.path, 'owed_to']) }];
    }),
};
