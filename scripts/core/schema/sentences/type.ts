/** A value of another type than expected. */
import type { JsonSchema } from '../json-schema.ts';
import { isSchema } from '../schema-book.ts';
import { WRONG_TYPE } from '../schema-rules.ts';
import type { Sentence } from './sentence.ts';
import { joined, shown } from './words.ts';

const IN_WORDS: Readonly<Record<string, string>> = {
  string: 'text',
  number: 'a number',
  integer: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  object: 'a map of keys',
  null: 'nothing',
};

export const type: Sentence = {
  keywords: ['type', 'anyOf', 'oneOf'],
  explain({ keyword, params, value, schema }, { subject, about }) {
    const types = keyword === 'type' ? listOf(params['type']) : branchTypes(schema[keyword]);
    const expected = joined(
      [...new Set(types)].map((name) => IN_WORDS[name] ?? name),
      'or',
    );
    const message = `${subject} is ${inWords(value)}, but has to be ${expected || 'something else'}`;
    return { rule: WRONG_TYPE, message, ...(about.description === undefined ? {} : { remedy: about.description }) };
  },
};

function inWords(value: unknown): string {
  return typeof value === 'string' ? `the text ${shown(value)}` : shown(value);
}

function branchTypes(branches: unknown): readonly string[] {
  return Array.isArray(branches)
    ? branches.filter(isSchema).flatMap((branch: JsonSchema) => listOf(branch['type']))
    : [];
}

function listOf(types: unknown): readonly string[] {
  return (Array.isArray(types) ? types : [types]).filter((name) => typeof name === 'string');
}
