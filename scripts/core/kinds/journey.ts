/** Kind `journey`: what buyers ask and look for at each step, and what both teams say to each persona there. */
import schema from '../../../schemas/journey.schema.json' with { type: 'json' };
import type { Kind } from './kind.ts';

export const journey: Kind = {
  id: 'journey',
  title: 'Customer journey',
  summary: 'What buyers ask and look for at each step, and what both teams say to each persona there.',
  schema,
  presence: 'at-most-one',
  defines: [
    { id: 'journey-step', title: 'journey step', plural: 'journey steps', page: 'journey', wantsUse: false },
    { id: 'message', title: 'message', plural: 'messages', page: 'journey/messages', wantsUse: false },
  ],
};
