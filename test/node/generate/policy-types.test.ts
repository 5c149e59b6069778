/** How each form of a schema reads as a type. One small file of schemas for each. */
import { describe, expect, it } from 'vitest';
import type { JsonSchema } from '#core/schema/json-schema.ts';
import { policyTypes } from '#node/generate/policy-types.ts';

const shared: JsonSchema = {
  $id: 'common.schema.json',
  $defs: {
    definition: { description: 'A definition.', required: ['id'], properties: { id: { type: 'string' } } },
    day: { description: 'A day.', type: 'string', format: 'date' },
  },
};

/** The types of a policy that has `thing`, without the two lines that open the module. */
async function typesOf(thing: JsonSchema, $defs: JsonSchema = {}): Promise<string> {
  const properties = { kind: { const: 'things' }, thing };
  const schema = { $id: 'things.schema.json', type: 'object', unevaluatedProperties: false, properties, $defs };
  return policyTypes([schema], [shared]);
}

const words = {
  type: 'object',
  additionalProperties: false,
  required: ['words'],
  properties: { words: { type: 'string' } },
};
const number = {
  type: 'object',
  additionalProperties: false,
  required: ['number'],
  properties: { number: { type: 'number' } },
};

/** From entries, since an object literal with `then` would look like a promise. */
function ifThenElse(test: JsonSchema, one: JsonSchema, other: JsonSchema): JsonSchema {
  return Object.fromEntries([
    ['if', test],
    ['then', one],
    ['else', other],
  ]);
}

describe('a policy', () => {
  it('is closed and known by its kind', async () => {
    const types = await typesOf({ type: 'integer', description: 'How many.' });
    expect(types).toContain(
      "export interface ThingsPolicy {\n  kind?: 'things';\n  /** How many. */\n  thing?: number;\n}",
    );
    expect(types).toContain('export type PolicyData = ThingsPolicy;');
  });
});

describe('a part of a schema', () => {
  it('that is a single value is written out, with the words of the place where it is used', async () => {
    const types = await typesOf({ $ref: 'common.schema.json#/$defs/day', description: 'The first day.' });
    expect(types).toContain('  /** The first day. */\n  thing?: string;');
  });

  it('that is a map has a name', async () => {
    const types = await typesOf({ $ref: '#/$defs/some-words' }, { 'some-words': words });
    expect(types).toContain('thing?: SomeWords;');
    expect(types).toContain('export interface SomeWords {\n  words: string;\n}');
  });

  it('that every form shares is extended', async () => {
    const defined = { ...words, allOf: [{ $ref: 'common.schema.json#/$defs/definition' }] };
    const types = await typesOf({ type: 'array', items: { $ref: '#/$defs/named' } }, { named: defined });
    expect(types).toContain('thing?: Named[];');
    expect(types).toContain('export interface Named extends Definition {\n  words: string;\n}');
  });

  it('that only narrows is left out', async () => {
    const narrowed = { ...words, allOf: [ifThenElse({ required: ['words'] }, { minProperties: 1 }, {})] };
    expect(await typesOf({ $ref: '#/$defs/narrow' }, { narrow: narrowed })).toContain('export interface Narrow {');
  });
});

describe('forms told apart by their keys', () => {
  const either = ifThenElse(
    { required: ['words'] },
    { $ref: '#/$defs/words' },
    ifThenElse({ required: ['number'] }, { $ref: '#/$defs/number' }, { $ref: '#/$defs/unclear-thing' }),
  );

  it('are a union, without the part for what has no form', async () => {
    const types = await typesOf({ $ref: '#/$defs/thing' }, { thing: either, words, number, 'unclear-thing': words });
    expect(types).toContain('export type Thing = Words | Number;');
    expect(types).not.toContain('Unclear');
  });

  it('may be of different types', async () => {
    const oneOrMore = ifThenElse({ type: 'array' }, { items: { type: 'string' } }, { type: 'string' });
    expect(await typesOf(oneOrMore)).toContain('thing?: string[] | string;');
  });
});

describe('lists of fixed length', () => {
  it('are tuples', async () => {
    const pair = { type: 'array', prefixItems: [{ type: 'number' }, { type: 'string' }], items: false, minItems: 2 };
    expect(await typesOf(pair)).toContain('thing?: [number, string];');
  });
});

describe('conditions', () => {
  it('have types generated elsewhere', async () => {
    const where = { type: 'object', additionalProperties: { $ref: 'condition.schema.json#/$defs/comparisons' } };
    expect(await typesOf({ $ref: 'condition.schema.json' })).toContain('thing?: Condition;');
    expect(await typesOf(where)).toContain('[k: string]: Comparisons;');
  });
});

describe('mistakes in the schemas', () => {
  it('are refused: a reference to nothing', async () => {
    await expect(typesOf({ $ref: '#/$defs/lost' })).rejects.toThrow('things.schema.json refers to #/$defs/lost');
  });

  it('are refused: two parts of one name', async () => {
    await expect(typesOf({ type: 'string' }, { definition: words })).rejects.toThrow('called Definition');
  });
});
