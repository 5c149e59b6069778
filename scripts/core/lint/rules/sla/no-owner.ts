/** Service levels that nobody in person answers for. */
import { teamOfParty } from '../../../agreement/parties.ts';
import { valueAt } from '../../../diagnostics/place.ts';
import type { LintRule } from '../../lint-rule.ts';
import { levelsIn } from '../../service-levels.ts';

export const noOwner: LintRule = {
  id: 'sla/no-owner',
  title: 'A service level that nobody answers for',
  severity: 'error',
  certainty: 'proved',
  why: 'A warning, an escalation and a question in the review have nobody to go to.',
  remedy: 'Name a team in which somebody holds a role, or the role itself.',
  check(agreement, context) {
    const roles = agreement.definitions.filter(({ kind }) => kind === 'role');
    // A role whose team is misspelt may be the one that is missed.
    if (agreement.mayLack('role') || !roles.every(context.isSound)) return [];
    const staffed = new Set(roles.map(({ name }) => teamOfParty(name, agreement)));
    return levelsIn(agreement, context).flatMap(({ definition, data, file }) => {
      if (staffed.has(teamOfParty(data.owed_by, agreement))) return [];
      const message = `The service level "${definition.name}" is owed by the team "${data.owed_by}", in which nobody holds a role.`;
      return [{ message, place: valueAt(file, [...definition.path, 'owed_by']) }];
    });
  },
};
