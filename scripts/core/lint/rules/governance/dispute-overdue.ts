/** Disputes the two teams wanted to have settled by now, and who has them since. */
import { parseDate } from '../../../conditions/date.ts';
import { valueAt } from '../../../diagnostics/place.ts';
import { rungOn, rungsOf } from '../../../program/escalation.ts';
import type { Dispute, EscalationLadder } from '../../../schema/policies.generated.ts';
import { laddersIn, openDisputesIn } from '../../governance.ts';
import type { LintRule } from '../../lint-rule.ts';

export const disputeOverdue: LintRule = {
  id: 'governance/dispute-overdue',
  title: 'A dispute past its date',
  severity: 'warning',
  certainty: 'proved',
  why: 'Until it is settled, every lead it touches stays undecided, and each team acts on its own answer.',
  remedy: 'Rule on it and write down the ruling, or let it climb the ladder and agree on a new date.',
  check(agreement, context) {
    const ladders = laddersIn(agreement, context);
    return openDisputesIn(agreement, context)
      .filter(({ data }) => data.decide_by < context.today)
      .map(({ data, definition: { policy, path } }) => {
        const ladder = ladders.find(({ definition }) => definition.name === data.escalates)?.data;
        const turn = ladder === undefined ? undefined : turnOf(data, ladder, context.today);
        const climbed = turn === undefined ? '' : `, and by its ladder it is with "${turn}"`;
        return {
          message: `The question "${data.question}" was to be settled by ${data.decide_by}; it is ${context.today} now${climbed}.`,
          place: valueAt(policy.file, [...path, 'decide_by']),
        };
      });
  },
};

function turnOf({ decide_by: due }: Dispute, { steps }: EscalationLadder, today: string): string | undefined {
  const [decideBy, now] = [parseDate(due), parseDate(today)];
  if (decideBy === undefined || now === undefined) return undefined;
  return rungOn(rungsOf(steps, decideBy), decideBy, now)?.to;
}
