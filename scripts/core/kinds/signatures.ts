/** Kind `signatures`: who agreed to what, on the exact meaning of each definition. */
import schema from '../../../schemas/signatures.schema.json' with { type: 'json' };
import type { Kind } from './kind.ts';

export const signatures: Kind = {
  id: 'signatures',
  title: 'Signatures',
  summary: 'Who agreed to what, on the exact meaning of each definition.',
  schema,
  presence: 'at-most-one',
  defines: [
    { id: 'signature', title: 'signature', plural: 'signatures', page: 'governance/signatures', wantsUse: false },
  ],
};
