/** What the two teams owe one another. */
import { textOf } from '../../agreement/written.ts';
import { compareServiceDurations, parseServiceDuration } from '../../program/service-duration.ts';
import type { Facet, KindEffects } from '../facet.ts';
import { partsFacet } from '../facets/parts-order.ts';
import { provedFacet } from '../facets/proved.ts';
import { askTruth, statementsOf } from '../facets/tests.ts';
import { byCase, type Order, writtenFacet } from '../facets/written.ts';
import { commitmentLowered } from '../rules/change/commitment-lowered.ts';
import { commitmentRaised } from '../rules/change/commitment-raised.ts';
import { commitmentShifted } from '../rules/change/commitment-shifted.ts';
import { serviceLevelLonger } from '../rules/change/service-level-longer.ts';
import { serviceLevelNarrower } from '../rules/change/service-level-narrower.ts';
import { serviceLevelShifted } from '../rules/change/service-level-shifted.ts';
import { serviceLevelShorter } from '../rules/change/service-level-shorter.ts';
import { serviceLevelWider } from '../rules/change/service-level-wider.ts';

/** On another calendar no two times can be compared. */
const time = writtenFacet({
  keys: ['target', 'hard_limit', 'calendar'],
  order: (before, after, key) => (key === 'calendar' ? undefined : byCase(before, after, durationOrder)),
  more: serviceLevelLonger,
  less: serviceLevelShorter,
  otherwise: serviceLevelShifted,
  effect: 'looser',
});

/** Without a limit there is any amount of time. */
function durationOrder(before: unknown, after: unknown): Order {
  if (before === undefined || after === undefined) return before === undefined ? 'less' : 'more';
  const [old, current] = [before, after].map((time) => parseServiceDuration(textOf(time) ?? ''));
  const order = old && current && compareServiceDurations(current, old);
  return order === undefined ? undefined : order === 0 ? 'same' : order > 0 ? 'more' : 'less';
}

const scope = provedFacet({
  keys: ['when'],
  part: ({ id }) => `service-level ${id}`,
  ask: (changed, logic) => askTruth(statementsOf(changed, logic), { holds: 'promised', fails: 'not promised' }),
  up: 'stricter',
  rules: { stricter: serviceLevelWider, looser: serviceLevelNarrower, shifted: serviceLevelShifted },
  says: {
    stricter: (title) => `“${title}” is promised to more leads`,
    looser: (title) => `“${title}” is promised to fewer leads`,
    shifted: (title) => `“${title}” is promised to some leads more and to some less`,
  },
});

const FROM = { from: 'more', count: 'more' } as const;
const RULES = {
  more: commitmentRaised,
  less: commitmentLowered,
  otherwise: commitmentShifted,
  effect: 'stricter',
} as const;

const commitments: readonly Facet[] = [
  partsFacet({ ...RULES, keys: ['compliance'], numbers: FROM }),
  partsFacet({ ...RULES, keys: ['attempts'], numbers: { from: 'more', within: 'less' } }),
  partsFacet({ ...RULES, keys: ['volume', 'acceptance', 'filled', 'gives'], numbers: FROM }),
  partsFacet({ ...RULES, keys: ['notice'], numbers: FROM }),
];

export const serviceLevels: KindEffects = {
  kind: 'service-levels',
  of: {
    'service-level': { facets: [time, scope, ...commitments], otherwise: serviceLevelShifted, adding: 'stricter' },
    activity: { facets: [], otherwise: serviceLevelShifted, adding: 'shifted' },
  },
};
