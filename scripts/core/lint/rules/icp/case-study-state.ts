/** Case studies whose state and whose day or result contradict each other. */
import { listed } from '../../../conditions/phrase.ts';
import { valueAt } from '../../../diagnostics/place.ts';
import type { CaseStudy } from '../../../schema/policies.generated.ts';
import type { LintRule } from '../../lint-rule.ts';
import { soundOf } from '../sound-of.ts';

export const caseStudyState: LintRule = {
  id: 'icp/case-study-state',
  title: 'A case study in a state it cannot be in',
  severity: 'error',
  certainty: 'proved',
  why: 'It is counted among the published ones, or left out of them, and sales cannot tell whether to send it.',
  remedy: 'Say `published`, since which day, and what it shows; or take the day out until it is.',
  check(agreement, context) {
    return soundOf<CaseStudy>(agreement, 'case-study', context).flatMap(({ data, definition: { policy, path } }) => {
      const wrong = contradiction(data);
      if (wrong === undefined) return [];
      const message = `The case study "${data.id}" ${wrong}.`;
      return [{ message, place: valueAt(policy.file, [...path, 'stands']) }];
    });
  },
};

function contradiction({ stands, published_on: on, shows }: CaseStudy): string | undefined {
  if (stands !== 'published') return on === undefined ? undefined : `is ${STATES[stands]}, with a day of publication`;
  const missing = [...(on === undefined ? ['since when'] : []), ...(shows === undefined ? ['what it shows'] : [])];
  return missing.length === 0 ? undefined : `is published, and does not say ${listed(missing, 'or')}`;
}

const STATES = { planned: 'planned', 'in-work': 'in work' } as const;
