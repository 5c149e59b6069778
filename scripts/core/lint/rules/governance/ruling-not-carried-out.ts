/** Rulings that should have been carried out by now. */
import { valueAt } from '../../../diagnostics/place.ts';
import { ruledDisputesIn } from '../../governance.ts';
import type { LintRule } from '../../lint-rule.ts';

export const rulingNotCarriedOut: LintRule = {
  id: 'governance/ruling-not-carried-out',
  title: 'A ruling nobody has carried out',
  severity: 'warning',
  certainty: 'proved',
  why: 'A ruling nobody carries out teaches both teams that rulings do not count.',
  remedy: 'Carry it out and write down the day under `carried_out_on`.',
  check: (agreement, context) =>
    ruledDisputesIn(agreement, context)
      .filter(({ ruling }) => ruling.carried_out_on === undefined && ruling.carry_out_by < context.today)
      .map(({ definition: { name, path, policy }, ruling }) => ({
        message: `The ruling on "${name}" was to be carried out by ${ruling.carry_out_by}; it is ${context.today} now.`,
        place: valueAt(policy.file, [...path, 'ruling', 'carry_out_by']),
      })),
};
