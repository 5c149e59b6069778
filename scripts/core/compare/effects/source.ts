/** Layouts of the files that leads come in. */
import type { KindEffects } from '../facet.ts';
import { layoutChanged } from '../rules/change/layout-changed.ts';

export const source: KindEffects = {
  kind: 'source',
  of: {
    source: { facets: [], otherwise: layoutChanged, adding: 'shifted' },
    'source/export': { facets: [], otherwise: layoutChanged, adding: 'shifted' },
  },
};
