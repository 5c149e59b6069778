/** Shared numbers for which one of the two teams does not answer. */
import { sideOfParty } from '../../../agreement/parties.ts';
import { valueAt } from '../../../diagnostics/place.ts';
import { metricsIn } from '../../kpis.ts';
import type { LintRule } from '../../lint-rule.ts';

const SIDES = ['marketing', 'sales'] as const;

export const kpiOneSided: LintRule = {
  id: 'kpi/one-sided',
  title: 'A shared number that one side answers for alone',
  severity: 'error',
  certainty: 'proved',
  why: 'Somebody on the other side can spoil the figure without answering for it, and knows nothing of the target.',
  remedy: 'Let one of the two parties stand in marketing and the other in sales, or keep the number out.',
  check: (agreement, context) =>
    metricsIn(agreement, context).flatMap(({ definition: { name, path, policy }, data }) => {
      const { accountable, contributing } = data;
      const [first, second] = [accountable, contributing].map((party) => sideOfParty(party, agreement));
      if (first === undefined || second === undefined) return [];
      const missing = SIDES.find((side) => first !== side && second !== side);
      if (missing === undefined) return [];
      // The party to exchange: the one outside both teams, and of two on one side the second.
      const key = SIDES.some((side) => side === second) && first !== second ? 'accountable' : 'contributing';
      const message = `The metric "${name}" is answered for by "${accountable}" and "${contributing}", and by nobody in ${missing}.`;
      return [{ message, place: valueAt(policy.file, [...path, key]) }];
    }),
};
