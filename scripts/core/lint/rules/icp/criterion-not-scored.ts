/** Criteria of the profile that no rule scores and no disqualifier enforces. */
import type { Agreement } from '../../../agreement/agreement.ts';
import { idPlace } from '../../../agreement/catalogue.ts';
import type { IcpCriterion } from '../../../schema/policies.generated.ts';
import { type Carrier, carriersIn, criteriaIn, modelAround, readsNoneOf, scoringModelOf } from '../../icp.ts';
import type { LintRule } from '../../lint-rule.ts';

export const criterionNotScored: LintRule = {
  id: 'icp/criterion-not-scored',
  title: 'A criterion that nothing carries out',
  severity: 'error',
  certainty: 'proved',
  why: 'The two teams agreed on it, and no lead is treated differently because of it.',
  remedy:
    'Name it under `icp` of the rule or the disqualifier that carries it out, or leave it a draft until there is one.',
  check(agreement, context) {
    const carriers = carriersIn(agreement, context);
    if (carriers === undefined) return [];
    return criteriaIn(agreement, context).flatMap(({ data, definition }) => {
      if (data.need === 'never' || carriers.some((one) => isCarriedBy(data, one, agreement))) return [];
      const message = `Nothing scores the criterion "${data.id}" of the ideal customer profile, and nothing disqualifies without it.`;
      return [{ message, place: idPlace(definition) }];
    });
  },
};

/** Or may be meant to: a rule that looks at the right fields and is reported for its own pointer. */
function isCarriedBy(criterion: IcpCriterion, carrier: Carrier, agreement: Agreement): boolean {
  if (!carrier.isInForce) return false;
  if (carrier.criterion === criterion.id) return true;
  return criterion.told_by !== undefined && !readsNoneOf(carrier, criterion) && isAstray(carrier, agreement);
}

function isAstray(carrier: Carrier, agreement: Agreement): boolean {
  const { definition, criterion } = carrier;
  if (criterion === undefined) return modelAround(definition) === scoringModelOf(agreement);
  const named: unknown = agreement.find('icp-criterion', criterion)?.data;
  return named !== undefined && readsNoneOf(carrier, named as IcpCriterion);
}
