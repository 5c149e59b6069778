/** `after`: the date or moment comes after this one. */
import { isTime, lowerBound } from '../bound.ts';
import type { Spelling } from '../comparison-unit.ts';
import { part } from '../schema-parts.ts';

export const afterComparison: Spelling<'after'> = {
  key: 'after',
  summary: 'The date or moment comes after this one.',
  schema: part('bound', 'After', 'The date or moment comes after this one.'),
  ofEvent: part('plain_bound', 'After', 'The date or moment comes after this one.'),
  accepts: isTime,
  lower: (written, compared) => {
    const bound = lowerBound(written, 'after', 'above', compared);
    return bound && { by: 'above', type: compared.type, bound };
  },
  examples: [
    {
      yaml: '{ field: lead.next_step, after: 2026-10-15 }',
      english: 'next step after 15 October 2026',
      leads: { fernhill: true, brook: false, blank: undefined },
    },
  ],
};
