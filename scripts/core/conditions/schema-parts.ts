/** Pieces of schema that several operators and comparisons share; each becomes one of the `$defs`. */
import type { JsonSchema } from '../schema/json-schema.ts';

export const PARTS = {
  literal: {
    title: 'Value',
    description: 'A value as the data dictionary declares it. Quote country codes, dates and instants.',
    type: ['string', 'number', 'boolean'],
    examples: ['software', 220, true],
  },
  plain_bound: {
    title: 'Bound',
    description: 'A number, a value of an ordered choice, a date or an instant.',
    type: ['number', 'string'],
    examples: [50, 'director', '2026-10-01'],
  },
  bound: {
    title: 'Bound, by case where needed',
    description:
      'A number, a value of an ordered choice, a date or an instant; or one for each case: `first_match` with `otherwise`.',
    type: ['number', 'string', 'object'],
    ...byCase('Bound', '#/$defs/plain_bound'),
    examples: [100, 'director'],
  },
  percent: {
    title: 'Percent',
    description: 'Whole percent.',
    type: 'string',
    pattern: '^-?(0|[1-9][0-9]{0,4})%$',
    examples: ['50%', '-20%'],
  },
  percent_bound: {
    title: 'Percent, by case where needed',
    description: 'Whole percent; or some for each case: `first_match` with `otherwise`.',
    type: ['string', 'object'],
    pattern: '^-?(0|[1-9][0-9]{0,4})%$',
    ...byCase('Percent', '#/$defs/percent'),
    examples: ['50%'],
  },
  duration: {
    title: 'Duration',
    description: 'A whole number of hours (`h`), days (`d`) or weeks (`w`).',
    type: 'string',
    pattern: '^[1-9][0-9]*[hdw]$',
    examples: ['30d', '4h', '2w'],
  },
  texts: {
    title: 'Text, or several of them',
    description: 'With several, one of them is enough.',
    type: ['string', 'array'],
    minLength: 1,
    minItems: 1,
    uniqueItems: true,
    items: { type: 'string', minLength: 1 },
    examples: ['security', ['security', 'infosec']],
  },
  members: {
    title: 'Members',
    description: 'One member of a list, or several.',
    type: ['string', 'array'],
    minLength: 1,
    minItems: 1,
    uniqueItems: true,
    items: { type: 'string', minLength: 1 },
    examples: ['erp', ['erp', 'warehouse']],
  },
  literals: {
    title: 'Named list, or values',
    description: 'Several values in brackets, or a named list written `$<id>`.',
    type: ['string', 'array'],
    refersTo: 'list',
    pattern: '^\\$',
    minItems: 1,
    uniqueItems: true,
    items: { $ref: '#/$defs/literal' },
    examples: [['software', 'retail'], '$latin-america'],
  },
  conditions: {
    title: 'Conditions',
    description: 'The parts; each is a condition.',
    type: 'array',
    minItems: 1,
    items: { $ref: '#' },
  },
} as const satisfies Readonly<Record<string, JsonSchema>>;

export type Part = keyof typeof PARTS;

/** Points at one of the parts, in words of its own. */
export function part(name: Part, title: string, description: string, examples?: readonly unknown[]): JsonSchema {
  return { $ref: `#/$defs/${name}`, title, description, ...(examples === undefined ? {} : { examples }) };
}

/** Keys of a bound by case, each of whose values is as the reference says. */
function byCase(title: string, $ref: string): JsonSchema {
  return {
    required: ['first_match', 'otherwise'],
    additionalProperties: false,
    properties: {
      first_match: {
        title: 'Cases',
        description: 'Tried in order; the first true one gives the bound.',
        type: 'array',
        minItems: 1,
        items: {
          title: 'Case',
          description: 'A condition and the bound that holds under it.',
          type: 'object',
          required: ['when', 'value'],
          additionalProperties: false,
          properties: {
            when: { $ref: '#', title: 'Condition', description: 'When this case applies.' },
            value: { $ref, title, description: 'The bound in this case.' },
          },
        },
      },
      otherwise: { $ref, title: 'Otherwise', description: 'The bound when no case applies.' },
    },
  };
}
