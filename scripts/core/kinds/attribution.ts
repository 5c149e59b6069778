/** Kind `attribution`: how revenue is credited to what was done, by weights and edge rules both teams can check. */
import schema from '../../../schemas/attribution.schema.json' with { type: 'json' };
import type { Kind } from './kind.ts';

export const attribution: Kind = {
  id: 'attribution',
  title: 'Attribution',
  summary: 'How revenue is credited to what was done, by weights and edge rules both teams can check.',
  schema,
  presence: 'at-most-one',
  binds: true,
  defines: [
    {
      id: 'attribution-model',
      title: 'attribution model',
      plural: 'attribution models',
      page: 'attribution',
      wantsUse: false,
    },
    {
      id: 'attribution-position',
      title: 'position on a path',
      plural: 'positions on a path',
      page: 'attribution/positions',
      wantsUse: true,
    },
    { id: 'sample-deal', title: 'sample deal', plural: 'sample deals', page: 'attribution/deals', wantsUse: false },
    { id: 'sample-deal/touch', title: 'touch', plural: 'touches', within: 'sample-deal', wantsUse: false },
  ],
};
