/** Kind `routing`: who gets which lead, as a statement of policy that the CRM carries out. */
import schema from '../../../schemas/routing.schema.json' with { type: 'json' };
import type { Kind } from './kind.ts';

export const routing: Kind = {
  id: 'routing',
  title: 'Routing',
  summary: 'Who gets which lead: overriding routes, then the first that applies, and somebody for all others.',
  schema,
  presence: 'any',
  binds: true,
  defines: [
    { id: 'routing', title: 'routing', plural: 'routings', page: 'routing', wantsUse: false },
    { id: 'routing/route', title: 'route', plural: 'routes', within: 'routing', wantsUse: false },
  ],
};
