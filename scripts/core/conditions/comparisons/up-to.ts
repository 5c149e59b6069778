/** `up_to`: the value is this one or lower, or no later. */
import { boundOf, isRanked, isTime, lowerBound } from '../bound.ts';
import type { Meaning } from '../comparison-unit.ts';
import { part } from '../schema-parts.ts';

export const upToComparison: Meaning<'up_to'> = {
  ...boundOf('up_to', { ofNumbers: 'at most', ofTime: 'no later than' }),
  key: 'up_to',
  summary: 'The value is this one or lower, or no later.',
  schema: part('bound', 'Up to', 'The value is this one, lower or earlier.'),
  ofEvent: part('plain_bound', 'Up to', 'The value is this one, lower or earlier.'),
  accepts: (type) => isRanked(type) || isTime(type),
  lower: (written, compared) => {
    const bound = lowerBound(written, 'up_to', 'up_to', compared);
    return bound && { by: 'up_to', type: compared.type, bound };
  },
  examples: [
    {
      yaml: '{ field: company.employees, up_to: 8 }',
      english: 'employees at most 8',
      leads: { fernhill: false, brook: true, blank: undefined },
    },
    {
      yaml: '{ field: product.trial_started, up_to: 2026-10-05T09:00:00Z }',
      english: 'start of the trial no later than 5 October 2026, 09:00 UTC',
      leads: { fernhill: true, brook: true, blank: undefined },
    },
  ],
};
