/** Roles that two entries of the list of role holders are about. */
import { valueAt } from '../../../diagnostics/place.ts';
import { governanceAt } from '../../governance.ts';
import type { LintRule } from '../../lint-rule.ts';

export const roleHeldTwice: LintRule = {
  id: 'governance/role-held-twice',
  title: 'A role held twice',
  severity: 'error',
  certainty: 'proved',
  why: 'Two people who answer for the same thing leave it to one another.',
  remedy: 'Keep the entry that holds today and delete the other.',
  check: (agreement, context) => {
    const written = governanceAt(agreement, context, 'role_holders');
    return (written?.data ?? []).flatMap(({ role }, index, holders) => {
      const before = holders.findIndex((holder) => holder.role === role);
      if (written === undefined || before === index) return [];
      const at = (position: number) => valueAt(written.file, [...written.path, position, 'role']);
      const message = `The role "${role}" is held by "${holders[before]?.held_by}" and by "${holders[index]?.held_by}".`;
      return [{ message, place: at(index), related: [{ place: at(before), note: 'the first entry' }] }];
    });
  },
};
