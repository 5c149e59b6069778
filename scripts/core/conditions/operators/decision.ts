/** `decision`: a criterion that somebody recorded as evidence, or that is computed. */
import { originOf } from '../combination.ts';
import type { Operator } from '../operator.ts';
import { inQuotes } from '../phrase.ts';

export const decisionOperator: Operator<'decision'> = {
  op: 'decision',
  summary:
    'A criterion was recorded as evidence since the lead was last recycled. Unknown for a lead that came without records.',
  schema: {
    properties: {
      decision: {
        title: 'Decision',
        description: 'Id of a criterion of the lifecycle that somebody confirmed.',
        type: 'string',
        refersTo: 'criterion',
        examples: ['budget'],
      },
    },
  },
  lower: ({ decision: criterion }, path, scope) => ({ op: 'decision', origin: originOf(scope, path), criterion }),
  test: ({ criterion }, subject) => subject.decision(criterion),
  sql: ({ criterion }, scope) => scope.decision(criterion),
  js: ({ criterion }, scope) => scope.decision(criterion),
  english: ({ criterion }, words) => ({ text: `${inQuotes(words.title('criterion', criterion))} is confirmed` }),
  denied: ({ criterion }, words) => ({ text: `${inQuotes(words.title('criterion', criterion))} is not confirmed` }),
  reads: ({ criterion }) => [{ kind: 'criterion', id: criterion }],
  children: () => [],
  examples: [
    {
      yaml: '{ decision: budget }',
      english: '“Budget in the ballpark” is confirmed',
      leads: { fernhill: true, brook: false, blank: undefined },
    },
  ],
};
