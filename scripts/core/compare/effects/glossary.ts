/** What words mean. */
import type { KindEffects } from '../facet.ts';
import { termChanged } from '../rules/change/term-changed.ts';

export const glossary: KindEffects = {
  kind: 'glossary',
  of: {
    term: { facets: [], otherwise: termChanged, adding: 'shifted' },
  },
};
