/** What the two teams differ on, and what was ruled. */
import type { KindEffects } from '../facet.ts';
import { disputeChanged } from '../rules/change/dispute-changed.ts';

export const disputes: KindEffects = {
  kind: 'disputes',
  of: {
    'escalation-ladder': { facets: [], otherwise: disputeChanged, adding: 'shifted' },
    dispute: { facets: [], otherwise: disputeChanged, adding: 'shifted' },
    'dispute/option': { facets: [], otherwise: disputeChanged, adding: 'shifted' },
  },
};
