/** `not`: the condition is known and does not hold. */
import { sql } from '../../sql/fragment.ts';
import { originOf } from '../combination.ts';
import { notJs } from '../js-truth.ts';
import type { Operator } from '../operator.ts';
import { not } from '../truth.ts';

export const notOperator: Operator<'not'> = {
  op: 'not',
  summary: 'The condition does not hold. While it is unknown, so is this.',
  schema: { properties: { not: { $ref: '#', title: 'Not', description: 'The condition that must not hold.' } } },
  lower: (condition, path, scope) => {
    const of = scope.lower(condition.not, [...path, 'not']);
    return of && { op: 'not', origin: originOf(scope, path), of };
  },
  test: ({ of }, _, judge) => not(judge(of)),
  sql: ({ of }, scope) => sql`(NOT ${scope.test(of)})`,
  js: ({ of }, scope) => notJs(scope.test(of)),
  english: ({ of }, _, aloud) => aloud(of, 'denied'),
  denied: ({ of }, _, aloud) => aloud(of),
  reads: () => [],
  children: ({ of }) => [of],
  examples: [
    {
      yaml: '{ not: { field: company.systems, has_any: erp } }',
      english: 'it is not true that systems in use include ERP',
      leads: { fernhill: false, brook: true, blank: undefined },
    },
    {
      yaml: '{ not: { any: [{ signal: demo-request }, { known: company.employees }] } }',
      english: 'none of these: demo request at least once; employees is known',
      leads: { fernhill: false, brook: false, blank: undefined },
    },
    {
      yaml: '{ not: { known: company.industry } }',
      english: 'industry is not known',
      leads: { fernhill: false, brook: false, blank: true },
    },
  ],
};
