/**
 * `unsettled`: a list of which the teams have not agreed whether all of it is needed or one is enough.
 * Whatever they settle on lies between the two: where both say the same, so does the test.
 */
import { and, or } from '../../js/logic.ts';
import { choose } from '../../sql/case.ts';
import { FALSE, join, sql, TRUE } from '../../sql/fragment.ts';
import { lowerParts, originOf } from '../combination.ts';
import type { Operator } from '../operator.ts';
import { inQuotes } from '../phrase.ts';
import { part } from '../schema-parts.ts';
import type { UnsettledTest } from '../test.ts';
import { all, any } from '../truth.ts';

export const unsettledOperator: Operator<'unsettled'> = {
  op: 'unsettled',
  summary:
    'It is not agreed whether all of the parts are needed or one is enough: true if all hold, false if none does, else unknown.',
  schema: {
    properties: {
      unsettled: {
        ...part('conditions', 'Unsettled', 'The parts, of which all or one may turn out to be needed.'),
        minItems: 2,
      },
      dispute: {
        title: 'Dispute',
        description: 'Dispute in which it is being settled.',
        type: 'string',
        refersTo: 'dispute',
        examples: ['website-visit'],
      },
    },
  },
  lower: ({ unsettled, dispute }, path, scope) => {
    const of = lowerParts(unsettled, [...path, 'unsettled'], scope);
    const question = dispute === undefined ? undefined : scope.question(dispute);
    if (of === undefined || (dispute !== undefined && question === undefined)) return undefined;
    return { op: 'unsettled', origin: originOf(scope, path), of, ...(question === undefined ? {} : { question }) };
  },
  test: ({ of }, _, judge) => {
    const truths = of.map(judge);
    const [strict, loose] = [all(truths), any(truths)];
    return strict === loose ? strict : undefined;
  },
  sql: ({ of }, scope) => {
    const tests = of.map((test) => scope.test(test));
    return choose([
      { when: sql`(${join(tests, ' AND ', TRUE)})`, gives: TRUE },
      { when: sql`(NOT (${join(tests, ' OR ', FALSE)}))`, gives: FALSE },
    ]);
  },
  js: ({ of }, scope) => {
    const truths = of.map((test) => scope.test(test));
    return { surely: and(truths.map(({ surely }) => surely)), possibly: or(truths.map(({ possibly }) => possibly)) };
  },
  english: (test, _, aloud) => ({ text: wordsOf(test), parts: test.of.map((part) => aloud(part)) }),
  denied: (test, _, aloud) => ({ text: wordsOf(test), parts: test.of.map((part) => aloud(part, 'denied')) }),
  reads: () => [],
  children: ({ of }) => of,
  examples: [
    {
      yaml: `
unsettled:
  - { field: company.employees, from: 50 }
  - { field: contact.seniority, from: manager }`,
      english: 'all or one (not agreed yet) of these: employees at least 50; seniority at least Manager',
      leads: { fernhill: true, brook: false, blank: undefined },
    },
    {
      yaml: `
unsettled:
  - { field: company.employees, from: 50 }
  - { field: contact.newsletter, is: false }
dispute: website-visit`,
      english:
        'all or one (not agreed: “Does a visit without a form count at all?”) of these: employees at least 50; newsletter is no',
      leads: { fernhill: undefined, brook: undefined, blank: undefined },
    },
  ],
};

/** Denied it is the same question about the parts denied. */
function wordsOf({ question }: UnsettledTest): string {
  return `all or one (${question === undefined ? 'not agreed yet' : `not agreed: ${inQuotes(question)}`}) of`;
}
