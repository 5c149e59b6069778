/** `in`: the value is one of several, or on a named list. */
import { sql } from '../../sql/fragment.ts';
import type { Meaning } from '../comparison-unit.ts';
import { certainly } from '../js-truth.ts';
import { hasLiteral, isIdentifiable, literalsInWords, literalsSql, lowerMembership, oneOfJs } from '../membership.ts';
import { inQuotes, isOneOf } from '../phrase.ts';
import { part } from '../schema-parts.ts';

export const inComparison: Meaning<'in'> = {
  key: 'in',
  by: 'in',
  summary: 'The value is one of several, or on a named list.',
  schema: part('literals', 'Is one of', 'The value is one of these, or on the list named `$<id>`.'),
  accepts: isIdentifiable,
  lower: (written, compared) => {
    const membership = lowerMembership(written, 'in', compared);
    return membership && { by: 'in', type: compared.type, ...membership };
  },
  test: hasLiteral,
  sql: (comparison, value, scope) => sql`(${value} IN (${literalsSql(comparison, scope)}))`,
  js: ({ literals }, value, scope) => certainly(oneOfJs(value, literals, scope)),
  english: (comparison, words) => {
    if (comparison.list !== undefined) return `is on the list ${inQuotes(words.title('list', comparison.list))}`;
    return isOneOf(literalsInWords(comparison, words));
  },
  examples: [
    {
      yaml: '{ field: company.industry, in: [software, financial-services] }',
      english: 'industry is Software or Financial services',
      leads: { fernhill: true, brook: false, blank: undefined },
    },
    {
      yaml: '{ field: company.country, in: $latin-america }',
      english: 'country is on the list “Latin America”',
      leads: { fernhill: false, brook: true, blank: undefined },
    },
  ],
};
