/** Criteria that are only nice to have, and without which a lead is nevertheless disqualified. */
import { idPlace } from '../../../agreement/catalogue.ts';
import { valueAt } from '../../../diagnostics/place.ts';
import { carriersIn, criteriaIn } from '../../icp.ts';
import type { LintRule } from '../../lint-rule.ts';

export const wishDisqualifies: LintRule = {
  id: 'icp/wish-disqualifies',
  title: 'A wish whose absence disqualifies',
  severity: 'error',
  certainty: 'proved',
  why: 'The profile says that one can do without it, and the lifecycle closes whoever does.',
  remedy: 'Say that it is a `must-have`, or `never`; or let a rule take points away instead.',
  check(agreement, context) {
    const disqualifiers = (carriersIn(agreement, context) ?? []).filter(
      ({ definition, isInForce }) => definition.kind === 'disqualifier' && isInForce,
    );
    return criteriaIn(agreement, context).flatMap(({ data, definition: { policy, path } }) => {
      const found = disqualifiers.find(({ criterion }) => criterion === data.id);
      if (data.need !== 'nice-to-have' || found === undefined) return [];
      const message = `The criterion "${data.id}" is only nice to have, and the disqualifier "${found.definition.name}" closes a lead for it.`;
      const related = [{ place: idPlace(found.definition), note: 'the disqualifier' }];
      return [{ message, place: valueAt(policy.file, [...path, 'need']), related }];
    });
  },
};
