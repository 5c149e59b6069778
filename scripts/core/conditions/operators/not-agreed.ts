/** `not_agreed`: a question between the teams that is still open; always unknown. */
import { NULL, sql } from '../../sql/fragment.ts';
import { originOf } from '../combination.ts';
import { UNKNOWN } from '../js-truth.ts';
import type { Operator } from '../operator.ts';
import { inQuotes } from '../phrase.ts';

export const notAgreedOperator: Operator<'not_agreed'> = {
  op: 'not_agreed',
  summary: 'The teams have not agreed on this yet, so it is unknown for every lead.',
  schema: {
    properties: {
      not_agreed: {
        title: 'Not agreed',
        description: 'Dispute in which the question is being settled.',
        type: 'string',
        refersTo: 'dispute',
        examples: ['website-visit'],
      },
    },
  },
  lower: ({ not_agreed: dispute }, path, scope) => {
    const question = scope.question(dispute);
    return question === undefined ? undefined : { op: 'not_agreed', origin: originOf(scope, path), question };
  },
  test: () => undefined,
  sql: () => sql`(${NULL} AND ${NULL})`,
  js: () => UNKNOWN,
  english: ({ question }) => ({ text: `the teams have yet to agree: ${inQuotes(question)}` }),
  denied: ({ question }) => ({ text: `the teams have yet to agree: ${inQuotes(question)}` }),
  reads: () => [],
  children: () => [],
  examples: [
    {
      yaml: '{ not_agreed: website-visit }',
      english: 'the teams have yet to agree: “Does a visit without a form count at all?”',
      leads: { fernhill: undefined, brook: undefined, blank: undefined },
    },
  ],
};
