/** Kind `company`: who the agreement is between, and what holds for all policies. */
import schema from '../../../schemas/company.schema.json' with { type: 'json' };
import type { Kind } from './kind.ts';

export const company: Kind = {
  id: 'company',
  title: 'Company',
  summary: 'Who the agreement is between, which teams and roles there are, and which version is in force.',
  schema,
  presence: 'one',
  defines: [
    { id: 'team', title: 'team', plural: 'teams', page: 'governance/teams', wantsUse: false },
    { id: 'role', title: 'role', plural: 'roles', page: 'governance/roles', wantsUse: false },
  ],
};
