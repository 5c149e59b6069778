/** Sums of what must not be added up. */
import { valueAt } from '../../../diagnostics/place.ts';
import type { Quantity } from '../../../schema/policies.generated.ts';
import { seriesIn } from '../../kpis.ts';
import type { LintRule } from '../../lint-rule.ts';
import { soundOf } from '../sound-of.ts';

export const sumNotAdditive: LintRule = {
  id: 'kpi/sum-not-additive',
  title: 'A sum of what does not add up',
  severity: 'error',
  certainty: 'proved',
  why: 'Adding a state of three month ends triples it, and adding shares means nothing at all.',
  remedy: 'Use a percentile or a ratio, or say `additive: true` where values of two periods may be added.',
  check(agreement, context) {
    const quantities = soundOf<Quantity>(agreement, 'quantity', context);
    return seriesIn(agreement, context).flatMap(({ definition: { path, policy }, data: { formula }, what }) => {
      const id = 'sum' in formula ? formula.sum : undefined;
      const quantity = quantities.find(({ definition, data }) => definition.name === id && data.additive === false);
      if (id === undefined || quantity === undefined) return [];
      const related = [
        {
          place: valueAt(quantity.definition.policy.file, [...quantity.definition.path, 'additive']),
          note: 'says that it does not add up',
        },
      ];
      const message = `${what} adds up "${id}", whose values must not be added.`;
      return [{ message, place: valueAt(policy.file, [...path, 'formula', 'sum']), related }];
    });
  },
};
