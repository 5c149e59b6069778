/** The ideal customer profile with what carries each criterion out: rules with their points, disqualifiers. */
import type { Definition } from '#core/agreement/agreement.ts';
import type { CaseStudy, IcpCriterion, IcpPolicy } from '#core/schema/policies.generated.ts';
import { definitionsOf, linkTo, type Named } from './definitions.ts';
import { agreement, program } from './examination.ts';
import { linesOf, modelOf } from './scoring.ts';
import { counted, range } from './text.ts';
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
  readonly by: 'rule' | 'disqualifier';
  readonly isInForce: boolean;
  /** What it gives: points from and to, or that it disqualifies. */
  readonly effect: string;
}

/** Rules and disqualifiers that name the criterion. */
export function carriersOf(criterion: Definition): readonly Carrier[] {
  const users = agreement.usedBy(criterion).flatMap(({ from }) => from ?? []);
  return users.flatMap((user): readonly Carrier[] => {
    const link = linkTo(user);
    if (user.kind === 'disqualifier') return [{ link, by: 'disqualifier', ...effectOf(disqualifies(user)) }];
    return user.kind === 'model/rule' ? [{ link, by: 'rule', ...effectOf(pointsOf(user)) }] : [];
  });
}

function effectOf(effect: string | undefined): Pick<Carrier, 'effect' | 'isInForce'> {
  return { effect: effect ?? 'not in force', isInForce: effect !== undefined };
}

function disqualifies({ name }: Definition): string | undefined {
  return program?.lifecycle.disqualifiers.some(({ id }) => id === name) === true ? 'disqualifies' : undefined;
}

/** "0 to 20 points" of a rule in force, whether or not it stands in a group. */
function pointsOf(rule: Definition): string | undefined {
  const around = modelAround(rule);
  const model = around && modelOf(around);
  if (model?.step !== 'model') return undefined;
  const compiled = model.groups.flatMap(({ rules }) => rules).find(({ id }) => id === rule.name);
  if (compiled === undefined) return undefined;
  const worth = linesOf(compiled).map((line) => line.points);
  return `${range({ least: Math.min(...worth), most: Math.max(...worth) })} points`;
}

function modelAround({ enclosing }: Definition): Definition | undefined {
  return enclosing === undefined || enclosing.kind === 'model' ? enclosing : modelAround(enclosing);
}

export const caseStudies = definitionsOf('case-study');

const countAt = (stands: CaseStudy['stands']): number =>
  caseStudies.filter((study) => written<CaseStudy>(study).stands === stands).length;

export const caseStudyCounts = {
  published: countAt('published'),
  inWork: countAt('in-work'),
  planned: countAt('planned'),
} as const;

/** "12 case studies are missing, and 6 of them nobody has planned." */
export function caseStudySentence({ from }: NonNullable<IcpPolicy['case_study_target']>): string {
  const { published, inWork, planned } = caseStudyCounts;
  if (published >= from) return 'There are as many case studies as were wanted';
  const unplanned = Math.max(0, from - published - inWork - planned);
  const missing = `${counted(from - published, 'case study', 'case studies')} to go`;
  return unplanned === 0
    ? `${missing}, all of them begun or planned`
    : `${missing}, ${unplanned} of them not even planned`;
}
