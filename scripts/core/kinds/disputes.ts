/** Kind `disputes`: what the two teams differ on, who settles it by when, how it climbs to the top, and what was ruled. */
import schema from '../../../schemas/disputes.schema.json' with { type: 'json' };
import type { Kind } from './kind.ts';

export const disputes: Kind = {
  id: 'disputes',
  title: 'Disputes',
  summary: 'What the two teams differ on, who settles it by when, how it climbs to the top, and what was ruled.',
  schema,
  presence: 'any',
  defines: [
    {
      id: 'escalation-ladder',
      title: 'escalation ladder',
      plural: 'escalation ladders',
      page: 'governance/escalation',
      wantsUse: true,
    },
    { id: 'dispute', title: 'dispute', plural: 'disputes', page: 'disputes', wantsUse: false },
    { id: 'dispute/option', title: 'option', plural: 'options', within: 'dispute', wantsUse: false },
  ],
};
