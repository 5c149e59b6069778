/** Who agreed to what. A signature is given to a meaning and is no change of it. */
import type { KindEffects } from '../facet.ts';

export const signatures: KindEffects = { kind: 'signatures', of: {}, isRecord: true };
