/** Rules and disqualifiers that name a criterion and look at something else. */
import { listed } from '../../../conditions/phrase.ts';
import { valueAt } from '../../../diagnostics/place.ts';
import { kindInWords } from '../../../schema/subject.ts';
import { carriersIn, criteriaIn, readsNoneOf } from '../../icp.ts';
import type { LintRule } from '../../lint-rule.ts';

export const carriesOutAnother: LintRule = {
  id: 'icp/carries-out-another',
  title: 'A criterion carried out by something that does not look at it',
  severity: 'error',
  certainty: 'proved',
  why: 'The page of the criterion shows points that are given for something else.',
  remedy: 'Name the criterion that the rule really carries out, or correct the fields under `told_by`.',
  check(agreement, context) {
    const criteria = new Map(criteriaIn(agreement, context).map((criterion) => [criterion.data.id, criterion.data]));
    return (carriersIn(agreement, context) ?? []).flatMap((carrier) => {
      const { definition, criterion: id } = carrier;
      const criterion = id === undefined ? undefined : criteria.get(id);
      if (criterion?.told_by === undefined || !readsNoneOf(carrier, criterion)) return [];
      const fields = listed(criterion.told_by, 'or');
      const message = `The ${kindInWords(definition.kind)} "${definition.name}" names the criterion "${criterion.id}" and does not look at ${fields}.`;
      return [{ message, place: valueAt(definition.policy.file, [...definition.path, 'icp']) }];
    });
  },
};
