/** Kind `service-levels`: what each side owes the other, by when, and what happens if it does not come. */
import schema from '../../../schemas/service-levels.schema.json' with { type: 'json' };
import type { Kind } from './kind.ts';

export const serviceLevels: Kind = {
  id: 'service-levels',
  title: 'Service levels',
  summary: 'What sales owes marketing and marketing owes sales: times, attempts, volume, quality, feedback.',
  schema,
  presence: 'any',
  binds: true,
  defines: [
    {
      id: 'service-level',
      title: 'service level',
      plural: 'service levels',
      page: 'slas',
      condition: 'when',
      wantsUse: false,
    },
    { id: 'activity', title: 'activity', plural: 'activities', page: 'slas/activities', wantsUse: false },
  ],
};
