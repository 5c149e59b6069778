/** Kind `assets`: the content both teams send out, for whom, until when, and who looks after it. */
import schema from '../../../schemas/assets.schema.json' with { type: 'json' };
import type { Kind } from './kind.ts';

export const assets: Kind = {
  id: 'assets',
  title: 'Assets',
  summary: 'The content both teams send out, for whom, until when, and who looks after it.',
  schema,
  presence: 'any',
  defines: [{ id: 'asset', title: 'asset', plural: 'assets', page: 'assets', wantsUse: true }],
};
