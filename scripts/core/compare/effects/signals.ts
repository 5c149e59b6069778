/** What people do, and as what each side counts it. */

import type { Agreement } from '../../agreement/agreement.ts';
import { listOf, mapOf, textOf } from '../../agreement/written.ts';
import type { Facet, KindEffects } from '../facet.ts';
import { type Order, together, written } from '../facets/written.ts';
import { signalChanged } from '../rules/change/signal-changed.ts';
import { signalCountsLess } from '../rules/change/signal-counts-less.ts';
import { signalCountsMore } from '../rules/change/signal-counts-more.ts';

const counted: Facet = {
  keys: ['views'],
  judge: (changed, { head }, parts) => {
    if (parts.length === 0) return undefined;
    const stages = stagesOf(head.agreement);
    const order = together(
      parts.map(({ path, before, after }): Order => {
        if (path.at(-1) !== 'counts_as') return path.at(-1) === 'agreed_on' ? 'same' : undefined;
        const [old, current] = [rank(stages, before), rank(stages, after)];
        return old === current ? 'same' : current > old ? 'more' : 'less';
      }),
    );
    if (order === 'more') return written(signalCountsMore, 'looser', changed, parts);
    if (order === 'less') return written(signalCountsLess, 'stricter', changed, parts);
    return written(signalChanged, 'shifted', changed, parts);
  },
};

/** Counting as nothing comes before the first stage. */
function rank(stages: readonly string[], stage: string | undefined): number {
  return stage === undefined ? -1 : stages.indexOf(stage);
}

function stagesOf({ policies }: Agreement): readonly string[] {
  const lifecycle = policies.find(({ kind }) => kind.id === 'lifecycle');
  return listOf(mapOf(lifecycle?.data)['stages']).flatMap((stage) => textOf(mapOf(stage)['id']) ?? []);
}

export const signals: KindEffects = {
  kind: 'signals',
  of: {
    signal: { facets: [counted], otherwise: signalChanged, adding: 'shifted' },
    'signal/property': { facets: [], otherwise: signalChanged, adding: 'shifted' },
  },
};
