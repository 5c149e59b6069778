/** Teams, roles, and what holds for the whole agreement. */
import type { KindEffects } from '../facet.ts';
import { teamChanged } from '../rules/change/team-changed.ts';

export const company: KindEffects = {
  kind: 'company',
  of: {
    team: { facets: [], otherwise: teamChanged, adding: 'shifted' },
    role: { facets: [], otherwise: teamChanged, adding: 'shifted' },
  },
};
