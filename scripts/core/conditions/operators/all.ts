/** `all`: every part holds. */
import { join, sql, TRUE } from '../../sql/fragment.ts';
import { groupInWords, lowerParts, originOf, partsInWords } from '../combination.ts';
import { allJs } from '../js-truth.ts';
import type { Operator } from '../operator.ts';
import { part } from '../schema-parts.ts';
import { all } from '../truth.ts';

export const allOperator: Operator<'all'> = {
  op: 'all',
  summary: 'Every part holds.',
  schema: { properties: { all: part('conditions', 'All of', 'Every one of these conditions has to hold.') } },
  lower: (condition, path, scope) => {
    const of = lowerParts(condition.all, [...path, 'all'], scope);
    return of && { op: 'all', origin: originOf(scope, path), of };
  },
  test: ({ of }, _, judge) => all(of.map(judge)),
  sql: ({ of }, scope) =>
    sql`(${join(
      of.map((test) => scope.test(test)),
      ' AND ',
      TRUE,
    )})`,
  js: ({ of }, scope) => allJs(of.map((test) => scope.test(test))),
  english: ({ of }, _, aloud) => groupInWords('all of', 'and', of, aloud),
  denied: ({ of }, _, aloud) => ({ text: 'not all of', parts: partsInWords(of, aloud) }),
  reads: () => [],
  children: ({ of }) => of,
  examples: [
    {
      yaml: `
all:
  - { field: company.industry, in: [software, financial-services] }
  - any:
      - { field: contact.seniority, from: director }
      - { field: contact.title, has_word: security }`,
      english:
        'industry is Software or Financial services, and either seniority at least Director or job title has the word “security”',
      leads: { fernhill: true, brook: false, blank: undefined },
    },
  ],
};
