/** Kind `signals`: what people do, what each side reads into it, and what the two agreed on. */
import schema from '../../../schemas/signals.schema.json' with { type: 'json' };
import type { Kind } from './kind.ts';

export const signals: Kind = {
  id: 'signals',
  title: 'Signals',
  summary: 'What people do, how marketing and sales each read it, what they agreed on, and what happens next.',
  schema,
  presence: 'any',
  binds: true,
  defines: [
    { id: 'signal', title: 'signal', plural: 'signals', page: 'signals', wantsUse: false },
    { id: 'signal/property', title: 'property', plural: 'properties', within: 'signal', wantsUse: false },
  ],
};
