/** `at_least`: so many of the parts hold, whichever they are. */
import { valueAt } from '../../diagnostics/place.ts';
import { findingOf } from '../../diagnostics/rule.ts';
import { FALSE, type Fragment, integer, join, NULL, sql, TRUE, ZERO } from '../../sql/fragment.ts';
import { lowerParts, originOf, partsInWords } from '../combination.ts';
import { atLeastJs } from '../js-truth.ts';
import type { Operator } from '../operator.ts';
import { NEVER_MATCHES } from '../rules.ts';
import { part } from '../schema-parts.ts';
import { atLeast } from '../truth.ts';

export const atLeastOperator: Operator<'at_least'> = {
  op: 'at_least',
  summary: 'At least so many of the parts hold, whichever they are.',
  schema: {
    properties: {
      at_least: {
        title: 'At least',
        description: 'How many of the conditions under `of` have to hold.',
        type: 'integer',
        minimum: 1,
        examples: [3],
      },
      of: part('conditions', 'Of', 'The conditions that are counted.'),
    },
    required: ['of'],
  },
  lower: ({ at_least: n, of }, path, scope) => {
    const parts = lowerParts(of, [...path, 'of'], scope);
    if (n > of.length) {
      const message = `At least ${n} of ${of.length} conditions can never hold.`;
      scope.report(findingOf(NEVER_MATCHES, { message, place: valueAt(scope.file, [...path, 'at_least']) }));
      return undefined;
    }
    return parts && { op: 'at_least', origin: originOf(scope, path), n, of: parts };
  },
  test: ({ n, of }, _, judge) => atLeast(n, of.map(judge)),
  sql: ({ n, of }, scope) => {
    const tests = of.map((test) => scope.test(test));
    const [surely, possibly] = [count(tests, FALSE), count(tests, TRUE)];
    return sql`(${surely} >= ${integer(n)} OR (${possibly} >= ${integer(n)} AND ${NULL}))`;
  },
  js: ({ n, of }, scope) =>
    atLeastJs(
      n,
      of.map((test) => scope.test(test)),
    ),
  english: ({ n, of }, _, aloud) => ({ text: `at least ${n} of`, parts: partsInWords(of, aloud) }),
  denied: ({ n, of }, _, aloud) => ({ text: `fewer than ${n} of`, parts: partsInWords(of, aloud) }),
  reads: () => [],
  children: ({ of }) => of,
  examples: [
    {
      yaml: `
at_least: 2
of:
  - { field: company.industry, is: software }
  - { field: company.employees, from: 50 }
  - { field: lead.next_step, in_next: 60d }`,
      english: 'at least 2 of these: industry is Software; employees at least 50; next step in the next 60 days',
      leads: { fernhill: true, brook: false, blank: undefined },
    },
  ],
};

/** How many hold, where an unknown one counts as `unknown`. */
function count(tests: readonly Fragment[], unknown: Fragment): Fragment {
  const each = tests.map((test) => sql`CASE WHEN COALESCE(${test}, ${unknown}) THEN 1 ELSE 0 END`);
  return sql`(${join(each, ' + ', ZERO)})`;
}
