/** Kind `handovers`: where a lead passes from one team to another, and what goes with it. */
import schema from '../../../schemas/handovers.schema.json' with { type: 'json' };
import type { Kind } from './kind.ts';

export const handovers: Kind = {
  id: 'handovers',
  title: 'Hand-overs',
  summary: 'Where a lead passes from one team to another, what goes with it, and what silence means.',
  schema,
  presence: 'any',
  binds: true,
  defines: [
    { id: 'handover', title: 'hand-over', plural: 'hand-overs', page: 'handovers', wantsUse: false },
    {
      id: 'handover/item',
      title: 'part of the hand-over',
      plural: 'parts of hand-overs',
      within: 'handover',
      wantsUse: false,
    },
  ],
};
