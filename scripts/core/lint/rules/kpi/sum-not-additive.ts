/** Sums of what must not be added up. */
import { addsUp } from '../../../agreement/additivity.ts';
import { valueAt } from '../../../diagnostics/place.ts';
import type { Formula, Quantity } from '../../../schema/policies.generated.ts';
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
      const added = addedIn(formula);
      const quantity = quantities.find(({ definition, data }) => definition.name === added?.id && !addsUp(data));
      if (added === undefined || quantity === undefined) return [];
      const { definition, data } = quantity;
      const key = data.additive === undefined ? 'drawn_from' : 'additive';
      const related = [
        { place: valueAt(definition.policy.file, [...definition.path, key]), note: 'why it does not add up' },
      ];
      const message = `${what} adds up "${added.id}", whose values must not be added.`;
      return [{ message, place: valueAt(policy.file, [...path, 'formula', added.key]), related }];
    });
  },
};

function addedIn(formula: Formula): { readonly key: string; readonly id: string } | undefined {
  if ('sum' in formula) return { key: 'sum', id: formula.sum };
  return 'cumulative' in formula ? { key: 'cumulative', id: formula.cumulative } : undefined;
}
