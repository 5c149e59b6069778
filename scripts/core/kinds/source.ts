/** Kind `source`: how the exports of a system of record are laid out, and what they give. */
import schema from '../../../schemas/source.schema.json' with { type: 'json' };
import type { Kind } from './kind.ts';

export const source: Kind = {
  id: 'source',
  title: 'Source',
  summary: 'Which exports of a system hold leads, what they did and their stages, and what its columns mean here.',
  schema,
  presence: 'any',
  defines: [
    { id: 'source', title: 'source', plural: 'sources', page: 'data/sources', wantsUse: false },
    { id: 'source/export', title: 'export', plural: 'exports', within: 'source', wantsUse: false },
  ],
};
