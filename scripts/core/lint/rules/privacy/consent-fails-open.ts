/** Nothing is done with people whose answer is not known. */
import { valueAt } from '../../../diagnostics/place.ts';
import type { ConsentPurpose } from '../../../schema/policies.generated.ts';
import { UNKNOWN } from '../../consent.ts';
import type { LintRule } from '../../lint-rule.ts';
import { soundOf } from '../sound-of.ts';

export const consentFailsOpen: LintRule = {
  id: 'privacy/consent-fails-open',
  title: 'Consent that is taken for granted',
  severity: 'error',
  certainty: 'proved',
  why: 'A lost form or a failed import would then turn into a permission that nobody gave.',
  remedy: 'Write `unknown: refused`, and see to it that the answer becomes known.',
  check: (agreement, context) =>
    soundOf<ConsentPurpose>(agreement, 'consent-purpose', context)
      .filter(({ data: { permits } }) => Object.hasOwn(permits, UNKNOWN) && permits[UNKNOWN] !== 'refused')
      .map(({ definition: { name, path, policy }, data: { permits } }) => ({
        message: `For the purpose "${name}" an unknown answer is "${permits[UNKNOWN]}".`,
        place: valueAt(policy.file, [...path, 'permits', UNKNOWN]),
      })),
};
