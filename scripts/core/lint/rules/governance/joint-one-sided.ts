/** Joint meetings and cross-functional groups with people of one side only. */
import type { Agreement } from '../../../agreement/agreement.ts';
import { sideOfParty } from '../../../agreement/parties.ts';
import { keyAt } from '../../../diagnostics/place.ts';
import type { JointGroup } from '../../../schema/policies.generated.ts';
import { kindInWords } from '../../../schema/subject.ts';
import { meetingsIn } from '../../governance.ts';
import type { LintRule } from '../../lint-rule.ts';
import { soundOf } from '../sound-of.ts';

const SIDES = ['marketing', 'sales'] as const;

export const jointOneSided: LintRule = {
  id: 'governance/joint-one-sided',
  title: 'A joint meeting or group without one of the sides',
  severity: 'error',
  certainty: 'proved',
  why: 'What one side decides without the other is not agreed.',
  remedy: 'Add a team or role of the side that is missing.',
  check: (agreement, context) =>
    [
      ...meetingsIn(agreement, context).map(({ definition, data }) => ({ definition, key: 'who', people: data.who })),
      ...soundOf<JointGroup>(agreement, 'group', context).map(({ definition, data }) => ({
        definition,
        key: 'members',
        people: data.members,
      })),
    ].flatMap(({ definition: { kind, name, path, policy }, key, people }) => {
      const missing = missingSide(agreement, people);
      if (missing === undefined) return [];
      const message = `Nobody of ${missing} takes part in the ${kindInWords(kind)} "${name}".`;
      return [{ message, place: keyAt(policy.file, [...path, key]) }];
    }),
};

/** Somebody whose side cannot be told may be of either. */
function missingSide(agreement: Agreement, people: readonly string[]): (typeof SIDES)[number] | undefined {
  const sides = people.map((party) => sideOfParty(party, agreement));
  return sides.includes(undefined) ? undefined : SIDES.find((side) => !sides.includes(side));
}
