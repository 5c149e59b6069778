/**
 * What `generate` writes from the operators and comparisons: the JSON Schema of a condition, and the
 * TypeScript types of one that the schema has let pass.
 */
import type { JsonSchema } from '../schema/json-schema.ts';
import { comparisonSchemas } from './comparison-schemas.ts';
import { operators } from './operators/index.ts';
import { PARTS } from './schema-parts.ts';
import { pascal, typeText } from './schema-types.ts';

const all = Object.values(operators);
const heads = all.map(({ op }) => op);

/**
 * The head key alone decides which operator is meant, by a chain of if and else, so that whatever
 * else is wrong is said of that operator only.
 */
export function conditionSchema(): JsonSchema {
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: 'condition.schema.json',
    title: 'Condition',
    description: `A test over a lead: true, false, or unknown where the lead does not say. One key names what is looked at: ${heads.join(', ')}.`,
    type: 'object',
    ...heads.reduceRight<JsonSchema>(
      // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema
      (rest, op) => ({ if: { required: [op] }, then: { $ref: `#/$defs/${op}` }, else: rest }),
      {
        anyOf: heads.map((op) => ({ required: [op] })),
        expects: `one of ${heads.map((op) => `\`${op}\``).join(', ')}`,
      },
    ),
    $defs: definitions(),
  };
}

function definitions(): Readonly<Record<string, JsonSchema>> {
  const ofOperators = all.map(({ op, summary, schema }): [string, JsonSchema] => {
    const { properties, required = [], ...counts } = schema;
    const map = {
      title: op,
      description: summary,
      required: [op, ...required],
      properties,
      additionalProperties: false,
    };
    return [op, { ...map, ...counts }];
  });
  return Object.fromEntries([...ofOperators, ['comparisons', comparisons()], ...Object.entries<JsonSchema>(PARTS)]);
}

function comparisons(): JsonSchema {
  return {
    title: 'Comparisons',
    description: 'What the value of a property is compared with; each comparison has to hold.',
    type: 'object',
    minProperties: 1,
    additionalProperties: false,
    properties: comparisonSchemas('event'),
  };
}

/** Text of `schema/condition.generated.ts`. */
export function conditionTypes(): string {
  const named = heads.map((op) => [op, `${pascal(op)}Condition`] as const);
  const shared = Object.entries(definitions()).filter(([name]) => !named.some(([op]) => op === name));
  const declared = [
    ...all.map(({ op, summary }) => declaration(`${pascal(op)}Condition`, definitions()[op] ?? {}, summary)),
    ...shared.map(([name, schema]) => declaration(pascal(name), schema, String(schema['description']))),
  ];
  return [
    '/** Written by `generate` from the operators in scripts/core/conditions; change those instead. */',
    '/** Conditions by the key that names their operator. */',
    `export interface ConditionByOp {\n${named.map(([op, type]) => `  readonly ${op}: ${type};`).join('\n')}\n}`,
    'export type Condition = ConditionByOp[keyof ConditionByOp];',
    ...declared,
    '',
  ].join('\n\n');
}

function declaration(name: string, schema: JsonSchema, meaning: string): string {
  const text = typeText(schema, '');
  const isMap = text.startsWith('{');
  return `/** ${meaning} */\n${isMap ? `export interface ${name} ${text}` : `export type ${name} = ${text};`}`;
}
