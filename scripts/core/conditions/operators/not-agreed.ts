/** `not_agreed`: a question between the teams that is still open; always unknown. */
import { valueAt } from '../../diagnostics/place.ts';
import { findingOf } from '../../diagnostics/rule.ts';
import { NULL, sql } from '../../sql/fragment.ts';
import { originOf } from '../combination.ts';
import { parseDate } from '../date.ts';
import { shown } from '../literal.ts';
import type { Operator } from '../operator.ts';
import { inQuotes } from '../phrase.ts';
import { LITERAL_NOT_A_VALUE } from '../rules.ts';

export const notAgreedOperator: Operator<'not_agreed'> = {
  op: 'not_agreed',
  summary: 'The teams have not agreed on this yet, so it is unknown for every lead.',
  schema: {
    properties: {
      not_agreed: {
        title: 'Not agreed',
        description: 'The question that is still open between the teams.',
        type: 'string',
        pattern: '\\S',
        examples: ['Does a visit without a form count at all?'],
      },
      owner: {
        title: 'Owner',
        description: 'Team or role that brings the question to an answer.',
        type: 'string',
        refersTo: ['team', 'role'],
        examples: ['head-of-marketing'],
      },
      due: {
        title: 'Due',
        description: 'Day by which it is answered.',
        type: 'string',
        format: 'date',
        examples: ['2026-11-30'],
      },
    },
    required: ['owner', 'due'],
  },
  lower: ({ not_agreed: question, due }, path, scope) => {
    if (parseDate(due) !== undefined) return { op: 'not_agreed', origin: originOf(scope, path), question };
    const message = `${shown(due)} is no day by which a question can be answered.`;
    const remedy = 'Write a day of the calendar such as 2026-11-30.';
    scope.report(findingOf(LITERAL_NOT_A_VALUE, { message, place: valueAt(scope.file, [...path, 'due']), remedy }));
    return undefined;
  },
  test: () => undefined,
  sql: () => sql`(${NULL} AND ${NULL})`,
  english: ({ question }) => ({ text: `the teams have yet to agree: ${inQuotes(question)}` }),
  denied: ({ question }) => ({ text: `the teams have yet to agree: ${inQuotes(question)}` }),
  reads: () => [],
  children: () => [],
  examples: [
    {
      yaml: '{ not_agreed: Does a visit without a form count at all?, owner: head-of-marketing, due: 2026-11-30 }',
      english: 'the teams have yet to agree: “Does a visit without a form count at all?”',
      leads: { fernhill: undefined, brook: undefined, blank: undefined },
    },
  ],
};
