/** Disputes the two teams wanted to have settled by now. */
import { valueAt } from '../../../diagnostics/place.ts';
import type { Dispute } from '../../../schema/policies.generated.ts';
import type { LintRule } from '../../lint-rule.ts';
import { soundOf } from '../sound-of.ts';

export const disputeOverdue: LintRule = {
  id: 'governance/dispute-overdue',
  title: 'A dispute past its date',
  severity: 'warning',
  certainty: 'proved',
  why: 'Until it is settled, every lead it touches stays undecided, and each team acts on its own answer.',
  remedy: 'Rule on it and write down the ruling, or let it climb the ladder and agree on a new date.',
  check(agreement, context) {
    return soundOf<Dispute>(agreement, 'dispute', context)
      .filter(({ data }) => data.ruling === undefined && data.decide_by < context.today)
      .map(({ data, definition: { policy, path } }) => ({
        message: `The question "${data.question}" was to be settled by ${data.decide_by}; it is ${context.today} now.`,
        place: valueAt(policy.file, [...path, 'decide_by']),
      }));
  },
};
