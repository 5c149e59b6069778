/** What buyers ask, and what both teams say. */
import type { KindEffects } from '../facet.ts';
import { journeyChanged } from '../rules/change/journey-changed.ts';
import { messageChanged } from '../rules/change/message-changed.ts';

export const journey: KindEffects = {
  kind: 'journey',
  of: {
    'journey-step': { facets: [], otherwise: journeyChanged, adding: 'shifted' },
    message: { facets: [], otherwise: messageChanged, adding: 'shifted' },
  },
};
