/** What nothing may be looser than. A rail that is gone no longer holds anything back. */
import type { KindEffects } from '../facet.ts';
import { governanceChanged } from '../rules/change/governance-changed.ts';

export const guardRails: KindEffects = {
  kind: 'guard-rails',
  of: { 'guard-rail': { facets: [], otherwise: governanceChanged, adding: 'stricter' } },
};
