/** Kind `measuring`: how the records are counted, and how much doubt a figure may carry. */
import schema from '../../../schemas/measuring.schema.json' with { type: 'json' };
import type { Kind } from './kind.ts';

export const measuring: Kind = {
  id: 'measuring',
  title: 'How we count',
  summary: 'How the records are counted: how much doubt a figure may carry, and what a refused lead costs.',
  schema,
  presence: 'at-most-one',
  binds: true,
  defines: [],
};
