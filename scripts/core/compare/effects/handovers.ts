/** What goes along when a lead changes hands. */
import type { KindEffects } from '../facet.ts';
import { byMembers, type Order, writtenFacet } from '../facets/written.ts';
import { handoverLooser } from '../rules/change/handover-looser.ts';
import { handoverShifted } from '../rules/change/handover-shifted.ts';
import { handoverStricter } from '../rules/change/handover-stricter.ts';

const carries = writtenFacet({
  keys: ['need', 'fields', 'signals'],
  order: (before, after, key) =>
    key === 'need' ? needed(before, after) : key === 'fields' ? byMembers(before, after) : undefined,
  more: handoverStricter,
  less: handoverLooser,
  otherwise: handoverShifted,
  effect: 'stricter',
});

function needed(before: unknown, after: unknown): Order {
  return before === after ? 'same' : after === 'required' ? 'more' : 'less';
}

export const handovers: KindEffects = {
  kind: 'handovers',
  of: {
    handover: { facets: [], otherwise: handoverShifted, adding: 'stricter' },
    'handover/item': { facets: [carries], otherwise: handoverShifted, adding: 'stricter' },
  },
};
