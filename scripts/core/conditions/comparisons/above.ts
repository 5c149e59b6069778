/** `above`: the value is higher than this one. */
import { boundOf, isRanked, lowerBound } from '../bound.ts';
import type { Meaning } from '../comparison-unit.ts';
import { part } from '../schema-parts.ts';

export const aboveComparison: Meaning<'above'> = {
  ...boundOf('above', { ofNumbers: 'above', ofTime: 'after' }),
  key: 'above',
  summary: 'The value is higher than this one.',
  schema: part('bound', 'Above', 'The value is higher than this one.'),
  ofEvent: part('plain_bound', 'Above', 'The value is higher than this one.'),
  accepts: isRanked,
  lower: (written, compared) => {
    const bound = lowerBound(written, 'above', 'above', compared);
    return bound && { by: 'above', type: compared.type, bound };
  },
  examples: [
    {
      yaml: '{ field: company.stock_turns, above: 4.5 }',
      english: 'stock turns above 4.5',
      leads: { fernhill: true, brook: false, blank: undefined },
    },
  ],
};
