/** Case studies made from an interview with somebody else. */
import { fold } from '../../../conditions/fold.ts';
import { valueAt } from '../../../diagnostics/place.ts';
import type { CaseStudy, Interview } from '../../../schema/policies.generated.ts';
import type { LintRule } from '../../lint-rule.ts';
import { soundOf } from '../sound-of.ts';

export const anotherCustomer: LintRule = {
  id: 'icp/another-customer',
  title: 'A case study from an interview with another customer',
  severity: 'error',
  certainty: 'proved',
  why: 'One customer is quoted with what another one said, and both will read it.',
  remedy: 'Correct the customer, or name the interview that was held with this one.',
  check(agreement, context) {
    const interviews = new Map(
      soundOf<Interview>(agreement, 'interview', context).map(({ data, definition }) => [
        data.id,
        { data, definition },
      ]),
    );
    return soundOf<CaseStudy>(agreement, 'case-study', context).flatMap(({ data, definition: { policy, path } }) => {
      const interview = data.interview === undefined ? undefined : interviews.get(data.interview);
      if (interview === undefined || data.customer === undefined) return [];
      if (fold(interview.data.customer) === fold(data.customer)) return [];
      const message = `The case study "${data.id}" is about ${data.customer}, and the interview it is made from was held with ${interview.data.customer}.`;
      const told = interview.definition;
      const related = [{ place: valueAt(told.policy.file, [...told.path, 'customer']), note: 'the interview' }];
      return [{ message, place: valueAt(policy.file, [...path, 'customer']), related }];
    });
  },
};
