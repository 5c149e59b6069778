/** Rulings by somebody who was not asked: neither who settles the dispute nor anybody on its ladder. */
import type { Agreement } from '../../../agreement/agreement.ts';
import { teamOfParty } from '../../../agreement/parties.ts';
import { valueAt } from '../../../diagnostics/place.ts';
import { laddersIn, type Ruled, reachesTheTop, ruledDisputesIn } from '../../governance.ts';
import type { LintContext, LintRule } from '../../lint-rule.ts';

export const rulingByOutsider: LintRule = {
  id: 'governance/ruling-by-outsider',
  title: 'A ruling by somebody who was not to decide',
  severity: 'error',
  certainty: 'proved',
  why: 'The side that loses would rightly ask who had the say, and the question would be open again.',
  remedy: 'Name who decided: the owner of the dispute, or a step of its ladder.',
  check: (agreement, context) =>
    ruledDisputesIn(agreement, context).flatMap((ruled) => {
      const { definition, ruling } = ruled;
      const deciders = decidersOf(agreement, context, ruled);
      const team = teamOfParty(ruling.by, agreement);
      if (deciders === undefined || [ruling.by, team].some((party) => deciders.includes(party))) return [];
      const { name, path, policy } = definition;
      const message = `The dispute "${name}" was ruled on by "${ruling.by}", who neither settles it nor stands on its ladder.`;
      return [{ message, place: valueAt(policy.file, [...path, 'ruling', 'by']) }];
    }),
};

/** `undefined` while the ladder cannot be relied on: it may be where somebody is missing. */
function decidersOf(agreement: Agreement, context: LintContext, { data }: Ruled): readonly string[] | undefined {
  const ladder = laddersIn(agreement, context).find(({ definition }) => definition.name === data.escalates);
  if (ladder === undefined || reachesTheTop(agreement, ladder.data) !== true) return undefined;
  return [data.owner, ...ladder.data.steps.map(({ to }) => to)];
}
