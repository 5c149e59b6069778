/** Whom the two teams look for: criteria, segments, tiers, personas. */
import type { DefinitionEffects, KindEffects } from '../facet.ts';
import { provedFacet } from '../facets/proved.ts';
import { askTruth, statementsOf } from '../facets/tests.ts';
import { profileChanged } from '../rules/change/profile-changed.ts';
import { segmentLooser } from '../rules/change/segment-looser.ts';
import { segmentShifted } from '../rules/change/segment-shifted.ts';
import { segmentStricter } from '../rules/change/segment-stricter.ts';

const applies = provedFacet({
  keys: ['when'],
  part: ({ kind, id }) => `${kind} ${id}`,
  ask: (changed, logic) => askTruth(statementsOf(changed, logic), { holds: 'in it', fails: 'not in it' }),
  up: 'looser',
  rules: { looser: segmentLooser, stricter: segmentStricter, shifted: segmentShifted },
  says: {
    looser: (title) => `${title} takes in more leads`,
    stricter: (title) => `${title} takes in fewer leads`,
    shifted: (title) => `${title} takes in some leads more and some less`,
  },
});

const group: DefinitionEffects = { facets: [applies], otherwise: profileChanged, adding: 'shifted' };
const told: DefinitionEffects = { facets: [], otherwise: profileChanged, adding: 'shifted' };

export const icp: KindEffects = {
  kind: 'icp',
  of: {
    'icp-criterion': told,
    segment: group,
    'icp-tier': group,
    persona: group,
    interview: told,
    'case-study': told,
  },
};
