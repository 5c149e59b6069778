/** Kind `programmes`: what both teams do to win and keep customers, to what end, and what each programme promises. */
import schema from '../../../schemas/programmes.schema.json' with { type: 'json' };
import type { Kind } from './kind.ts';

export const programmes: Kind = {
  id: 'programmes',
  title: 'Programmes',
  summary: 'What both teams do to win and keep customers, to what end, and what each programme promises.',
  schema,
  presence: 'any',
  defines: [
    { id: 'end', title: 'end', plural: 'ends', page: 'revenue/ends', wantsUse: true },
    { id: 'programme', title: 'programme', plural: 'programmes', page: 'campaigns', wantsUse: false },
  ],
};
