/** Both teams answer for what both teams agreed. */
import type { Agreement, Definition } from '../../../agreement/agreement.ts';
import { isMap, mapOf } from '../../../agreement/written.ts';
import { keyAt } from '../../../diagnostics/place.ts';
import type { Occurrence } from '../../../diagnostics/rule.ts';
import { kindInWords } from '../../../schema/subject.ts';
import type { LintContext, LintRule } from '../../lint-rule.ts';

/** Definitions that are the agreement itself; parts of them may well be one team's business. */
const SHARED: ReadonlySet<string> = new Set(['signal', 'model', 'matrix', 'condition', 'stage']);
const SIDES = ['marketing', 'sales'] as const;

export const oneSided: LintRule = {
  id: 'owner/one-sided',
  title: 'A shared definition with an owner on one side only',
  severity: 'error',
  certainty: 'proved',
  why: 'What only one team answers for is not agreed, and the other team will say so when it matters.',
  remedy: 'Name a team or role on the other side as well.',
  check: (agreement, context) => [
    ...ofPolicies(agreement, context),
    ...agreement.definitions.filter(context.isSound).flatMap(ofDefinition),
  ],
};

function ofDefinition(definition: Definition): readonly Occurrence[] {
  const { kind, name, data, owners, policy, path } = definition;
  const missing = SIDES.find((side) => owners[side] === undefined);
  if (!SHARED.has(kind) || !isMap(data['owners']) || missing === undefined) return [];
  const message = `The ${kindInWords(kind)} "${name}" has no owner in ${missing}.`;
  return [{ message, place: keyAt(policy.file, [...path, 'owners']) }];
}

/** Said once for the policy, not for every definition that inherits its owners. */
function ofPolicies({ policies, definitions }: Agreement, { isSoundAt }: LintContext): readonly Occurrence[] {
  return policies.flatMap((policy) => {
    const { owners } = mapOf(policy.data);
    const inherits = definitions.some(
      ({ policy: own, kind, data }) => own === policy && SHARED.has(kind) && !isMap(data['owners']),
    );
    const missing = isMap(owners) ? SIDES.find((side) => owners[side] === undefined) : undefined;
    if (!inherits || missing === undefined || !isSoundAt(policy.file, ['owners'])) return [];
    const message = `The policy of the kind "${policy.kind.id}" has no owner in ${missing}.`;
    return [{ message, place: keyAt(policy.file, ['owners']) }];
  });
}
