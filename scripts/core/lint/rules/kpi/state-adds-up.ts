/** States and spans of time that are said to add up. */
import { stateIn } from '../../../agreement/additivity.ts';
import { valueAt } from '../../../diagnostics/place.ts';
import type { Quantity } from '../../../schema/policies.generated.ts';
import type { LintRule } from '../../lint-rule.ts';
import { soundOf } from '../sound-of.ts';

export const stateAddsUp: LintRule = {
  id: 'kpi/state-adds-up',
  title: 'A state that is said to add up',
  severity: 'error',
  certainty: 'proved',
  why: 'A deal that is open at three month ends would count three times.',
  remedy: 'Say `additive: false`, or draw the quantity from what happened in the period.',
  check: (agreement, context) =>
    soundOf<Quantity>(agreement, 'quantity', context).flatMap(({ definition: { name, path, policy }, data }) => {
      const state = stateIn(data);
      if (state === undefined || data.additive !== true) return [];
      const message = `The quantity "${name}" is ${state}, and is said to add up over periods.`;
      return [{ message, place: valueAt(policy.file, [...path, 'additive']) }];
    }),
};
