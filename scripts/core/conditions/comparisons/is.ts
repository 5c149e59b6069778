/** `is`: the value is exactly this; another spelling of `in` with one value. */
import type { Spelling } from '../comparison-unit.ts';
import { isIdentifiable, lowerMembership } from '../membership.ts';
import { part } from '../schema-parts.ts';

export const isComparison: Spelling<'is'> = {
  key: 'is',
  summary: 'The value is exactly this one; text is compared without regard to capitals.',
  schema: part('literal', 'Is', 'The value is exactly this one. Text is compared without regard to capitals.'),
  accepts: isIdentifiable,
  lower: (written, compared) => {
    const membership = lowerMembership(written, 'is', compared);
    return membership && { by: 'in', type: compared.type, ...membership };
  },
  examples: [
    {
      yaml: '{ field: company.industry, is: software }',
      english: 'industry is Software',
      leads: { fernhill: true, brook: false, blank: undefined },
    },
    {
      yaml: '{ field: contact.newsletter, is: true }',
      english: 'newsletter is yes',
      leads: { fernhill: true, brook: false, blank: undefined },
    },
    {
      yaml: '{ field: contact.title, is: "chief of  Städtebau" }',
      english: 'job title is “chief of städtebau”',
      leads: { fernhill: false, brook: true, blank: undefined },
    },
  ],
};
