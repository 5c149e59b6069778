/** What is sent out. */
import type { KindEffects } from '../facet.ts';
import { assetChanged } from '../rules/change/asset-changed.ts';

export const assets: KindEffects = {
  kind: 'assets',
  of: {
    asset: { facets: [], otherwise: assetChanged, adding: 'shifted' },
  },
};
