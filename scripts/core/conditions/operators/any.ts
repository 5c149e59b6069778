/** `any`: at least one part holds. */
import { FALSE, join, sql } from '../../sql/fragment.ts';
import { groupInWords, lowerParts, originOf, partsInWords } from '../combination.ts';
import { anyJs } from '../js-truth.ts';
import type { Operator } from '../operator.ts';
import { part } from '../schema-parts.ts';
import { any } from '../truth.ts';

export const anyOperator: Operator<'any'> = {
  op: 'any',
  summary: 'At least one part holds.',
  schema: { properties: { any: part('conditions', 'Any of', 'At least one of these conditions has to hold.') } },
  lower: (condition, path, scope) => {
    const of = lowerParts(condition.any, [...path, 'any'], scope);
    return of && { op: 'any', origin: originOf(scope, path), of };
  },
  test: ({ of }, _, judge) => any(of.map(judge)),
  sql: ({ of }, scope) =>
    sql`(${join(
      of.map((test) => scope.test(test)),
      ' OR ',
      FALSE,
    )})`,
  js: ({ of }, scope) => anyJs(of.map((test) => scope.test(test))),
  english: ({ of }, _, aloud) => groupInWords('any of', 'or', of, aloud),
  denied: ({ of }, _, aloud) => ({ text: 'none of', parts: partsInWords(of, aloud) }),
  reads: () => [],
  children: ({ of }) => of,
  examples: [
    {
      yaml: '{ any: [{ field: company.country, is: "DE" }, { signal: demo-request }] }',
      english: 'country is Germany or demo request at least once',
      leads: { fernhill: true, brook: false, blank: undefined },
    },
  ],
};
