/** Agendas that do not fit into their meeting. */
import { valueAt } from '../../../diagnostics/place.ts';
import { meetingsIn } from '../../governance.ts';
import type { LintRule } from '../../lint-rule.ts';

export const agendaTooLong: LintRule = {
  id: 'governance/agenda-too-long',
  title: 'An agenda longer than its meeting',
  severity: 'error',
  certainty: 'proved',
  why: 'The last point is never reached, and it is always the same one.',
  remedy: 'Shorten a point, drop one, or lengthen the meeting.',
  check: (agreement, context) =>
    meetingsIn(agreement, context).flatMap(({ definition: { name, path, policy }, data }) => {
      const needed = data.agenda.reduce((sum, { minutes }) => sum + minutes, 0);
      if (needed <= data.cadence.minutes) return [];
      const message = `The agenda of the meeting "${name}" takes ${needed} minutes, the meeting ${data.cadence.minutes}.`;
      return [{ message, place: valueAt(policy.file, [...path, 'cadence', 'minutes']) }];
    }),
};
