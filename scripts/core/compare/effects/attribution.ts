/** How revenue is credited. */
import type { KindEffects } from '../facet.ts';
import { attributionChanged } from '../rules/change/attribution-changed.ts';

export const attribution: KindEffects = {
  kind: 'attribution',
  of: {
    'attribution-model': { facets: [], otherwise: attributionChanged, adding: 'shifted' },
    'attribution-position': { facets: [], otherwise: attributionChanged, adding: 'shifted' },
    'sample-deal': { facets: [], otherwise: attributionChanged, adding: 'shifted' },
    'sample-deal/touch': { facets: [], otherwise: attributionChanged, adding: 'shifted' },
  },
};
