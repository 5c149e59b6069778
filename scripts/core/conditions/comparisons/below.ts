/** `below`: the value is lower than this one. */
import { boundOf, isRanked, lowerBound } from '../bound.ts';
import type { Meaning } from '../comparison-unit.ts';
import { part } from '../schema-parts.ts';

export const belowComparison: Meaning<'below'> = {
  ...boundOf('below', { ofNumbers: 'below', ofTime: 'before' }),
  key: 'below',
  summary: 'The value is lower than this one.',
  schema: part('bound', 'Below', 'The value is lower than this one.'),
  ofEvent: part('plain_bound', 'Below', 'The value is lower than this one.'),
  accepts: isRanked,
  lower: (written, compared) => {
    const bound = lowerBound(written, 'below', 'below', compared);
    return bound && { by: 'below', type: compared.type, bound };
  },
  examples: [
    {
      yaml: '{ field: company.revenue, below: 500000.50 }',
      english: 'annual revenue below USD 500,000.5',
      leads: { fernhill: false, brook: true, blank: undefined },
    },
    {
      yaml: '{ field: contact.seniority, below: manager }',
      english: 'seniority below Manager',
      leads: { fernhill: false, brook: true, blank: undefined },
    },
  ],
};
