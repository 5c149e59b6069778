/** The amount of a sample deal can be paid. */
import { unitsOf } from '../../../conditions/decimal.ts';
import { valueAt } from '../../../diagnostics/place.ts';
import { dealsIn, decimalsIn } from '../../attribution.ts';
import type { LintRule } from '../../lint-rule.ts';

export const amountTooFine: LintRule = {
  id: 'attribution/amount-too-fine',
  title: 'An amount nobody can pay',
  severity: 'error',
  certainty: 'proved',
  why: 'Credits add up to the amount to its last unit; an amount below that unit cannot be shared out exactly.',
  remedy: 'Write the amount with no more decimals than the currency has.',
  check: (agreement, context) =>
    dealsIn(agreement, context).flatMap(({ definition: { name, path, policy }, data: { amount } }) => {
      const decimals = decimalsIn(agreement);
      if (!('unfit' in unitsOf(amount, decimals))) return [];
      const message = `The amount of the sample deal "${name}", ${amount}, is not a whole number of the smallest unit of the currency.`;
      return [{ message, place: valueAt(policy.file, [...path, 'amount']) }];
    }),
};
