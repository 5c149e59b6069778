/** Leads both teams have argued about. */
import type { KindEffects } from '../facet.ts';
import { otherFacet } from '../facets/written.ts';
import { sampleExpectationChanged } from '../rules/change/sample-expectation-changed.ts';
import { sampleLeadChanged } from '../rules/change/sample-lead-changed.ts';

export const sampleLeads: KindEffects = {
  kind: 'sample-leads',
  of: {
    lead: {
      facets: [otherFacet(['expect'], sampleExpectationChanged)],
      otherwise: sampleLeadChanged,
      adding: 'shifted',
    },
  },
};
