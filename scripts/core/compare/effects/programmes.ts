/** What is done, and to what end. */
import type { KindEffects } from '../facet.ts';
import { programmeChanged } from '../rules/change/programme-changed.ts';

export const programmes: KindEffects = {
  kind: 'programmes',
  of: {
    end: { facets: [], otherwise: programmeChanged, adding: 'shifted' },
    programme: { facets: [], otherwise: programmeChanged, adding: 'shifted' },
  },
};
