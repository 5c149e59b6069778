/** `is_not`: the value is known and not this; another spelling of `not_in` with one value. */
import type { Spelling } from '../comparison-unit.ts';
import { isIdentifiable, lowerMembership } from '../membership.ts';
import { part } from '../schema-parts.ts';

export const isNotComparison: Spelling<'is_not'> = {
  key: 'is_not',
  summary: 'The value is known and is not this one.',
  schema: part('literal', 'Is not', 'The value is known and is not this one. A missing value stays unknown.'),
  accepts: isIdentifiable,
  lower: (written, compared) => {
    const membership = lowerMembership(written, 'is_not', compared);
    return membership && { by: 'not_in', type: compared.type, ...membership };
  },
  examples: [
    {
      yaml: '{ field: company.country, is_not: "DE" }',
      english: 'country is not Germany',
      leads: { fernhill: false, brook: true, blank: undefined },
    },
  ],
};
