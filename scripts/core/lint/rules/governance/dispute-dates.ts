/** Disputes whose dates cannot all be right: settled before it was raised, carried out before it was ruled on. */
import { valueAt } from '../../../diagnostics/place.ts';
import type { Dispute } from '../../../schema/policies.generated.ts';
import { disputesIn } from '../../governance.ts';
import type { LintRule } from '../../lint-rule.ts';

interface Contradiction {
  readonly what: string;
  readonly at: readonly string[];
}

export const disputeDates: LintRule = {
  id: 'governance/dispute-dates',
  title: 'Dates of a dispute in the wrong order',
  severity: 'error',
  certainty: 'proved',
  why: 'The record of a dispute is kept for good, and one wrong date makes the whole of it doubtful.',
  remedy: 'Correct the date that is wrong.',
  check: (agreement, context) =>
    disputesIn(agreement, context).flatMap(({ definition: { name, path, policy }, data }) => {
      const [first] = contradictionsIn(data, context.today);
      if (first === undefined) return [];
      const message = `The dispute "${name}" ${first.what}.`;
      return [{ message, place: valueAt(policy.file, [...path, ...first.at]) }];
    }),
};

function contradictionsIn(data: Dispute, today: string): readonly Contradiction[] {
  const { raised_on: raised, decide_by: due, ruling } = data;
  const ofDispute = [
    { is: raised > today, what: `was raised on ${raised}, which is still to come`, at: ['raised_on'] },
    { is: due < raised, what: `was to be decided by ${due}, before it was raised on ${raised}`, at: ['decide_by'] },
  ];
  if (ruling === undefined) return ofDispute.filter(({ is }) => is);
  const { on, carry_out_by: by, carried_out_on: done = on } = ruling;
  const ofRuling = [
    { is: on > today, what: `was settled on ${on}, which is still to come`, at: ['ruling', 'on'] },
    { is: on < raised, what: `was settled on ${on}, before it was raised on ${raised}`, at: ['ruling', 'on'] },
    { is: by < on, what: `was to be carried out by ${by}, before the ruling of ${on}`, at: ['ruling', 'carry_out_by'] },
    { is: done < on, what: `was carried out on ${done}, before the ruling of ${on}`, at: ['ruling', 'carried_out_on'] },
    {
      is: done > today && on <= today,
      what: `was carried out on ${done}, which is still to come`,
      at: ['ruling', 'carried_out_on'],
    },
  ];
  return [...ofDispute, ...ofRuling].filter(({ is }) => is);
}
