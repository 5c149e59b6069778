/** `not_in`: the value is known and none of several, nor on a named list. */
import { not } from '../../js/logic.ts';
import { sql } from '../../sql/fragment.ts';
import type { Meaning } from '../comparison-unit.ts';
import { certainly } from '../js-truth.ts';
import { hasLiteral, isIdentifiable, literalsInWords, literalsSql, lowerMembership, oneOfJs } from '../membership.ts';
import { inQuotes, isNoneOf } from '../phrase.ts';
import { part } from '../schema-parts.ts';

export const notInComparison: Meaning<'not_in'> = {
  key: 'not_in',
  by: 'not_in',
  summary: 'The value is known and none of several, nor on a named list.',
  schema: part(
    'literals',
    'Is none of',
    'The value is none of these, nor on the list named `$<id>`. A missing value stays unknown.',
  ),
  accepts: isIdentifiable,
  lower: (written, compared) => {
    const membership = lowerMembership(written, 'not_in', compared);
    return membership && { by: 'not_in', type: compared.type, ...membership };
  },
  test: (comparison, value) => !hasLiteral(comparison, value),
  sql: (comparison, value, scope) => sql`(${value} NOT IN (${literalsSql(comparison, scope)}))`,
  js: ({ literals }, value, scope) => certainly(not(oneOfJs(value, literals, scope))),
  english: (comparison, words) => {
    if (comparison.list !== undefined) return `is not on the list ${inQuotes(words.title('list', comparison.list))}`;
    return isNoneOf(literalsInWords(comparison, words));
  },
  examples: [
    {
      yaml: '{ field: contact.email_domain, not_in: $free-email-domains }',
      english: 'e-mail domain is not on the list “Free e-mail services”',
      leads: { fernhill: true, brook: false, blank: undefined },
    },
    {
      yaml: '{ field: company.industry, not_in: [education, retail] }',
      english: 'industry is neither Education nor Retail',
      leads: { fernhill: true, brook: false, blank: undefined },
    },
  ],
};
