/** `from`: the value is this one or higher, or no earlier. */
import { boundOf, isRanked, isTime, lowerBound } from '../bound.ts';
import type { Meaning } from '../comparison-unit.ts';
import { part } from '../schema-parts.ts';

export const fromComparison: Meaning<'from'> = {
  ...boundOf('from', { ofNumbers: 'at least', ofTime: 'no earlier than' }),
  key: 'from',
  summary: 'The value is this one or higher, or no earlier.',
  schema: part('bound', 'From', 'The value is this one, higher or later.'),
  ofEvent: part('plain_bound', 'From', 'The value is this one, higher or later.'),
  accepts: (type) => isRanked(type) || isTime(type),
  lower: (written, compared) => {
    const bound = lowerBound(written, 'from', 'from', compared);
    return bound && { by: 'from', type: compared.type, bound };
  },
  examples: [
    {
      yaml: '{ field: company.employees, from: 50, below: 1000 }',
      english: 'employees at least 50 and below 1,000',
      leads: { fernhill: true, brook: false, blank: undefined },
    },
    {
      yaml: '{ field: contact.seniority, from: director }',
      english: 'seniority at least Director',
      leads: { fernhill: true, brook: false, blank: undefined },
    },
    {
      yaml: '{ field: lead.next_step, from: 2026-10-20 }',
      english: 'next step no earlier than 20 October 2026',
      leads: { fernhill: true, brook: false, blank: undefined },
    },
    {
      yaml: `
field: company.employees
from:
  first_match:
    - { when: { field: company.country, in: $latin-america }, value: 5 }
  otherwise: 50`,
      english: 'employees at least 50 (5 if country is on the list “Latin America”)',
      leads: { fernhill: true, brook: true, blank: undefined },
    },
  ],
};
