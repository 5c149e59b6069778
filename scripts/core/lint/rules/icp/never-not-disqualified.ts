/** What is said to rule a customer out, and does not. */
import { idPlace } from '../../../agreement/catalogue.ts';
import { carriersIn, criteriaIn } from '../../icp.ts';
import type { LintRule } from '../../lint-rule.ts';

export const neverNotDisqualified: LintRule = {
  id: 'icp/never-not-disqualified',
  title: 'Something ruled out that does not disqualify',
  severity: 'error',
  certainty: 'proved',
  why: 'Enough points elsewhere make up for it, and sales gets the lead both teams agreed never to want.',
  remedy: 'Name the criterion under `icp` of a disqualifier, or say that it is only `nice-to-have` not to be so.',
  check(agreement, context) {
    const carriers = carriersIn(agreement, context);
    if (carriers === undefined) return [];
    return criteriaIn(agreement, context).flatMap(({ data, definition }) => {
      const isEnforced = carriers.some(
        (carrier) => carrier.criterion === data.id && carrier.isInForce && carrier.definition.kind === 'disqualifier',
      );
      if (data.need !== 'never' || isEnforced) return [];
      const message = `The criterion "${data.id}" is to rule a customer out, and no disqualifier names it.`;
      return [{ message, place: idPlace(definition) }];
    });
  },
};
