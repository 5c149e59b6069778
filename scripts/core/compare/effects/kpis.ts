/** The numbers both teams answer for. */
import { isMap, listOf } from '../../agreement/written.ts';
import type { Changed } from '../comparing.ts';
import type { DefinitionEffects, Facet, KindEffects } from '../facet.ts';
import { partsFacet } from '../facets/parts-order.ts';
import { provedFacet } from '../facets/proved.ts';
import { askTruth, statementsOf } from '../facets/tests.ts';
import { byNumber, type Order, opposite, otherFacet, together, written } from '../facets/written.ts';
import { figureChanged } from '../rules/change/figure-changed.ts';
import { kpiRedefined } from '../rules/change/kpi-redefined.ts';
import { targetLowered } from '../rules/change/target-lowered.ts';
import { targetRaised } from '../rules/change/target-raised.ts';

const isTarget = (path: readonly (string | number)[]): boolean => path.at(-1) === 'target';

/** Whether a higher figure is harder to reach depends on which way is better. */
const targets: Facet = {
  keys: ['figures'],
  judge: (changed, _comparing, parts) => {
    const changes = targetsOf(changed);
    if (changes.length === 0) {
      return parts.length === 0 ? undefined : written(figureChanged, 'shifted', changed, parts);
    }
    const order = together(changes);
    const own = parts.filter(({ path }) => isTarget(path));
    const shown = own.length === 0 ? parts : own;
    if (order === 'more') return written(targetRaised, 'stricter', changed, shown);
    if (order === 'less') return written(targetLowered, 'looser', changed, shown);
    return written(kpiRedefined, 'shifted', changed, shown);
  },
};

function targetsOf({ before, after }: Changed): readonly Order[] {
  const figuresOf = ({ data }: Changed['before']) => listOf(data['figures']).filter(isMap);
  const isLower = (after.data['better'] ?? after.enclosing?.data['better']) === 'lower';
  return figuresOf(after).flatMap((figure) => {
    const old = figuresOf(before).find(({ period }) => period === figure['period']);
    const order = byNumber(old?.['target'], figure['target']);
    return order === undefined || order === 'same' ? [] : [isLower ? opposite(order) : order];
  });
}

const counted = (title: string): string => `${title} counts other leads`;

const whichLeads = provedFacet({
  keys: ['when'],
  part: ({ kind, id }) => `${kind} ${id}`,
  ask: (changed, logic) => askTruth(statementsOf(changed, logic), { holds: 'counted', fails: 'not counted' }),
  up: 'looser',
  rules: { looser: kpiRedefined, stricter: kpiRedefined, shifted: kpiRedefined },
  says: { looser: counted, stricter: counted, shifted: counted },
});

const goal = partsFacet({
  keys: ['grow_by', 'worked_back'],
  numbers: { grow_by: 'more' },
  more: targetRaised,
  less: targetLowered,
  otherwise: kpiRedefined,
  effect: 'stricter',
});

const reported: DefinitionEffects = { facets: [], otherwise: figureChanged, adding: 'shifted' };

export const kpis: KindEffects = {
  kind: 'kpis',
  of: {
    period: { facets: [], otherwise: kpiRedefined, adding: 'shifted' },
    quantity: { facets: [whichLeads], otherwise: kpiRedefined, adding: 'shifted' },
    metric: { facets: [targets, whichLeads], otherwise: kpiRedefined, adding: 'shifted' },
    'metric/variant': { facets: [targets], otherwise: kpiRedefined, adding: 'shifted' },
    study: reported,
    goal: {
      facets: [goal, otherFacet(['due', 'compared_with'], kpiRedefined)],
      otherwise: kpiRedefined,
      adding: 'stricter',
    },
  },
};
