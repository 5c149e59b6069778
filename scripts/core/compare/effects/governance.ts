/** How the two teams run it. */
import type { KindEffects } from '../facet.ts';
import { governanceChanged } from '../rules/change/governance-changed.ts';

export const governance: KindEffects = {
  kind: 'governance',
  of: {
    principle: { facets: [], otherwise: governanceChanged, adding: 'shifted' },
    meeting: { facets: [], otherwise: governanceChanged, adding: 'shifted' },
    group: { facets: [], otherwise: governanceChanged, adding: 'shifted' },
    training: { facets: [], otherwise: governanceChanged, adding: 'shifted' },
    win: { facets: [], otherwise: governanceChanged, adding: 'shifted' },
    dashboard: { facets: [], otherwise: governanceChanged, adding: 'shifted' },
    'change-window': { facets: [], otherwise: governanceChanged, adding: 'shifted' },
  },
};
