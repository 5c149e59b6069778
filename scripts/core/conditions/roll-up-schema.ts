/** The keys that the operators over the members of an account share. */
import type { JsonSchema } from '../schema/json-schema.ts';
import { PERSON } from './test.ts';

/** The head key: whose members they are. */
export function membersKey(title: string, description: string): JsonSchema {
  return {
    title,
    description: `${description} \`person\` for the people of the account, or a subject of the data dictionary.`,
    type: 'string',
    if: { const: PERSON },
    else: { refersTo: 'subject' },
    examples: [PERSON, 'opportunity'],
  };
}

export const OVER: JsonSchema = {
  title: 'Over',
  description: 'Members of the same account; the data dictionary says which field tells accounts apart.',
  const: 'account',
};

export const WHERE: JsonSchema = {
  $ref: '#',
  title: 'Where',
  description: 'Only members for which this holds. It asks the member itself, nothing of the account.',
};

export const SCORE: JsonSchema = {
  title: 'Score',
  description: 'Scoring model whose points are taken, for people.',
  type: 'string',
  refersTo: 'model',
  examples: ['engagement'],
};

export const FIELD: JsonSchema = {
  title: 'Field',
  description: 'Number or amount of money of each member.',
  type: 'string',
  refersTo: 'field',
  examples: ['opportunity.amount'],
};
