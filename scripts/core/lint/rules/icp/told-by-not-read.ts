/** Fields that are said to tell whether a criterion is met, and that nothing which carries it out looks at. */
import { valueAt } from '../../../diagnostics/place.ts';
import { carriersIn, criteriaIn, readsNoneOf } from '../../icp.ts';
import type { LintRule } from '../../lint-rule.ts';

export const toldByNotRead: LintRule = {
  id: 'icp/told-by-not-read',
  title: 'A field that is said to tell, and is not looked at',
  severity: 'error',
  certainty: 'proved',
  why: 'Somebody fills the field in, or pays for it, and it changes nothing.',
  remedy: 'Let the rule look at the field, or take it out of `told_by`.',
  check(agreement, context) {
    const carriers = carriersIn(agreement, context) ?? [];
    return criteriaIn(agreement, context).flatMap(({ data, definition: { policy, path } }) => {
      const own = carriers.filter(({ criterion }) => criterion === data.id);
      // One that looks at none of them is reported itself.
      if (own.length === 0 || own.some((carrier) => readsNoneOf(carrier, data))) return [];
      return (data.told_by ?? []).flatMap((field, index) => {
        if (own.some(({ reads }) => reads.has(field))) return [];
        const message = `"${field}" is said to tell whether the criterion "${data.id}" is met, but nothing that carries it out looks at it.`;
        return [{ message, place: valueAt(policy.file, [...path, 'told_by', index]) }];
      });
    });
  },
};
