/** The ideal customer profile with what carries each criterion out: rules with their points, disqualifiers. */
import type { Definition } from '#core/agreement/agreement.ts';
import type { CaseStudy, IcpCriterion, IcpPolicy } from '#core/schema/policies.generated.ts';
import { definitionsOf, linkTo, type Named } from './definitions.ts';
import { agreement } from './examination.ts';
import { linesOf, modelOf } from './scoring.ts';
import { points } from './text.ts';
import { written } from './written.ts';

const policy = agreement.policies.find(({ kind }) => kind.id === 'icp');

/** `undefined` for companies that have written none down. */
export const profile = policy?.data as IcpPolicy | undefined;

export const NEEDS = [
  { need: 'must-have', title: 'Has to be so' },
  { need: 'nice-to-have', title: 'Speaks for a customer' },
  { need: 'never', title: 'Rules a customer out' },
] as const;

export function criteriaOf(need: IcpCriterion['need']): readonly Definition[] {
  return definitionsOf('icp-criterion').filter((criterion) => written<IcpCriterion>(criterion).need === need);
}

export interface Carrier {
  readonly link: Named;
  /** What it gives: points from and to, or that it disqualifies. */
  readonly effect: string;
}

/** Rules and disqualifiers that name the criterion. */
export function carriersOf(criterion: Definition): readonly Carrier[] {
  const users = agreement.usedBy(criterion).flatMap(({ from }) => from ?? []);
  return users.flatMap((user) => {
    if (user.kind === 'disqualifier') return [{ link: linkTo(user), effect: 'disqualifies' }];
    if (user.kind !== 'model/rule') return [];
    const range = pointsOf(user);
    return [{ link: linkTo(user), effect: range ?? 'not in force' }];
  });
}

/** "0 to 20 points" of a rule in force. */
function pointsOf(rule: Definition): string | undefined {
  const model = rule.enclosing && modelOf(rule.enclosing);
  if (model?.step !== 'model') return undefined;
  const compiled = model.groups.flatMap(({ rules }) => rules).find(({ id }) => id === rule.name);
  if (compiled === undefined) return undefined;
  const worth = linesOf(compiled).map((line) => line.points);
  const [least, most] = [Math.min(...worth), Math.max(...worth)];
  return least === most ? `${points(least)} points` : `${points(least)} to ${points(most)} points`;
}

export const caseStudies = definitionsOf('case-study');

export function caseStudiesAt(stands: CaseStudy['stands']): readonly Definition[] {
  return caseStudies.filter((study) => written<CaseStudy>(study).stands === stands);
}
