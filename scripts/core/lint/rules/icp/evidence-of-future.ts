/** Interviews that were held, and case studies that were published, on a day that has not come. */
import { valueAt } from '../../../diagnostics/place.ts';
import type { CaseStudy, Interview } from '../../../schema/policies.generated.ts';
import type { LintRule } from '../../lint-rule.ts';
import { soundOf } from '../sound-of.ts';

export const evidenceOfFuture: LintRule = {
  id: 'icp/evidence-of-future',
  title: 'Evidence from a day that has not come',
  severity: 'error',
  certainty: 'proved',
  why: 'The profile rests on what customers said; this one has not said anything yet.',
  remedy: 'Correct the day, or write it down once it has taken place.',
  check(agreement, context) {
    const interviews = soundOf<Interview>(agreement, 'interview', context).map(({ data, definition }) => ({
      definition,
      what: `The interview "${data.id}" was held`,
      key: 'held_on',
      on: data.held_on,
    }));
    const studies = soundOf<CaseStudy>(agreement, 'case-study', context).flatMap(({ data, definition }) => {
      const { id, published_on: on } = data;
      return on === undefined
        ? []
        : [{ definition, what: `The case study "${id}" was published`, key: 'published_on', on }];
    });
    return [...interviews, ...studies]
      .filter(({ on }) => on > context.today)
      .map(({ definition: { policy, path }, what, key, on }) => ({
        message: `${what} on ${on}; it is ${context.today} now.`,
        place: valueAt(policy.file, [...path, key]),
      }));
  },
};
