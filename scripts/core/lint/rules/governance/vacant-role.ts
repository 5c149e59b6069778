/** Vacant roles for which nobody stands in. */
import { valueAt } from '../../../diagnostics/place.ts';
import type { GovernancePolicy } from '../../../schema/policies.generated.ts';
import { governanceAt } from '../../governance.ts';
import type { LintRule } from '../../lint-rule.ts';

type Holder = NonNullable<GovernancePolicy['role_holders']>[number];

const VACANT = 'vacant';

export const vacantRole: LintRule = {
  id: 'governance/vacant-role',
  title: 'A vacant role for which nobody stands in',
  severity: 'warning',
  certainty: 'proved',
  why: 'Everything the role answers for has no one to ask.',
  remedy: 'Name a deputy whose own role is filled.',
  check: (agreement, context) => {
    const written = governanceAt(agreement, context, 'role_holders');
    return (written?.data ?? []).flatMap((holder, index, holders) => {
      const problem = isVacant(holder) ? problemOf(holder, holders) : undefined;
      if (written === undefined || problem === undefined) return [];
      const message = `The role "${holder.role}" is vacant since ${holder.since}, and ${problem}.`;
      return [{ message, place: valueAt(written.file, [...written.path, index, 'held_by']) }];
    });
  },
};

function isVacant({ held_by: name }: Holder): boolean {
  return name.trim().toLowerCase() === VACANT;
}

function problemOf({ role, deputy }: Holder, holders: readonly Holder[]): string | undefined {
  if (deputy === undefined) return 'nobody stands in';
  if (deputy === role) return 'is to stand in for itself';
  const standIn = holders.find((holder) => holder.role === deputy);
  return standIn !== undefined && isVacant(standIn) ? `so is its deputy "${deputy}"` : undefined;
}
