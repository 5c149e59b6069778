/** `condition`: a condition that has a name and is written once. */
import { originOf } from '../combination.ts';
import type { Operator } from '../operator.ts';
import { inQuotes } from '../phrase.ts';

export const conditionOperator: Operator<'condition'> = {
  op: 'condition',
  summary: 'A named condition holds.',
  schema: {
    properties: {
      condition: {
        title: 'Named condition',
        description: 'Id of a condition that is written once and used by name.',
        type: 'string',
        refersTo: 'condition',
        examples: ['can-be-contacted'],
      },
    },
  },
  lower: ({ condition }, path, scope) => ({ op: 'condition', origin: originOf(scope, path), condition }),
  test: ({ condition }, subject) => subject.condition(condition),
  sql: ({ condition }, scope) => scope.condition(condition),
  js: ({ condition }, scope) => scope.condition(condition),
  english: ({ condition }, words) => ({ text: `${inQuotes(words.title('condition', condition))} holds` }),
  denied: ({ condition }, words) => ({ text: `${inQuotes(words.title('condition', condition))} does not hold` }),
  reads: ({ condition }) => [{ kind: 'condition', id: condition }],
  children: () => [],
  examples: [
    {
      yaml: '{ condition: can-be-contacted }',
      english: '“Can be contacted” holds',
      leads: { fernhill: true, brook: false, blank: undefined },
    },
  ],
};
