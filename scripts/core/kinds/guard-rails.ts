/** Kind `guard-rails`: what no change of any other definition may loosen, proved on every check. */
import schema from '../../../schemas/guard-rails.schema.json' with { type: 'json' };
import type { Kind } from './kind.ts';

export const guardRails: Kind = {
  id: 'guard-rails',
  title: 'Guard-rails',
  summary: 'What no change of any other definition may loosen, proved over all possible leads.',
  schema,
  presence: 'any',
  binds: true,
  defines: [
    {
      id: 'guard-rail',
      title: 'guard-rail',
      plural: 'guard-rails',
      page: 'guard-rails',
      condition: 'when',
      wantsUse: false,
    },
  ],
};
