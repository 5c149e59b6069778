/** How records are counted. It defines nothing by itself: what changes in it, changes as a policy. */
import type { KindEffects } from '../facet.ts';

export const measuring: KindEffects = { kind: 'measuring', of: {} };
