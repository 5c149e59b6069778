/** Kind `governance`: who stands behind the agreement, how the two teams work together, and when it may change. */
import schema from '../../../schemas/governance.schema.json' with { type: 'json' };
import type { Kind } from './kind.ts';

export const governance: Kind = {
  id: 'governance',
  title: 'Governance',
  summary: 'Who stands behind the agreement, how the two teams work together, and when it may change.',
  schema,
  presence: 'at-most-one',
  binds: true,
  defines: [
    { id: 'principle', title: 'principle', plural: 'principles', page: 'governance/mandate', wantsUse: false },
    { id: 'meeting', title: 'meeting', plural: 'meetings', page: 'meetings', wantsUse: false },
    { id: 'group', title: 'group', plural: 'groups', page: 'governance/groups', wantsUse: false },
    { id: 'training', title: 'training', plural: 'trainings', page: 'governance/trainings', wantsUse: false },
    { id: 'win', title: 'win', plural: 'wins', page: 'governance/wins', wantsUse: false },
    { id: 'dashboard', title: 'dashboard', plural: 'dashboards', page: 'governance/dashboards', wantsUse: false },
    {
      id: 'change-window',
      title: 'change window',
      plural: 'change windows',
      page: 'governance/change-windows',
      wantsUse: true,
    },
  ],
};
