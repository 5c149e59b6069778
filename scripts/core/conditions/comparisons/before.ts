/** `before`: the date or moment comes before this one. */
import { isTime, lowerBound } from '../bound.ts';
import type { Spelling } from '../comparison-unit.ts';
import { part } from '../schema-parts.ts';

export const beforeComparison: Spelling<'before'> = {
  key: 'before',
  summary: 'The date or moment comes before this one.',
  schema: part('bound', 'Before', 'The date or moment comes before this one.'),
  ofEvent: part('plain_bound', 'Before', 'The date or moment comes before this one.'),
  accepts: isTime,
  lower: (written, compared) => {
    const bound = lowerBound(written, 'before', 'below', compared);
    return bound && { by: 'below', type: compared.type, bound };
  },
  examples: [
    {
      yaml: '{ field: product.trial_started, before: 2026-08-01T00:00:00+02:00 }',
      english: 'start of the trial before 31 July 2026, 22:00 UTC',
      leads: { fernhill: false, brook: true, blank: undefined },
    },
  ],
};
