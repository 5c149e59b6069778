/** Kind `conditions`: tests that both teams use by name. */
import schema from '../../../schemas/conditions.schema.json' with { type: 'json' };
import type { Kind } from './kind.ts';

export const conditions: Kind = {
  id: 'conditions',
  title: 'Conditions',
  summary: 'Tests that appear in more than one place, each with a name and written once.',
  schema,
  presence: 'any',
  binds: true,
  defines: [{ id: 'condition', title: 'condition', plural: 'conditions', page: 'conditions', wantsUse: true }],
};
