/** What is believed of data, and what may be done with it. */
import type { KindEffects } from '../facet.ts';
import { dataStandardChanged } from '../rules/change/data-standard-changed.ts';

export const dataStandards: KindEffects = {
  kind: 'data-standards',
  of: {
    'precedence-rule': { facets: [], otherwise: dataStandardChanged, adding: 'shifted' },
    'consent-purpose': { facets: [], otherwise: dataStandardChanged, adding: 'shifted' },
    'normalisation-rule': { facets: [], otherwise: dataStandardChanged, adding: 'shifted' },
    'merge-rule': { facets: [], otherwise: dataStandardChanged, adding: 'shifted' },
    'deletion-rule': { facets: [], otherwise: dataStandardChanged, adding: 'shifted' },
  },
};
