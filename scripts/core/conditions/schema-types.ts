/**
 * TypeScript types of the schemas that operators and comparisons are made of: only the keywords used
 * there, and each type of a keyword `type` told apart.
 */
import type { JsonSchema } from '../schema/json-schema.ts';

/** `at_least` is `AtLeast`. */
export function pascal(name: string): string {
  return name.replaceAll(/(?:^|[_-])(?<letter>[a-z])/gu, (_, letter: string) => letter.toUpperCase());
}

export function typeText(schema: JsonSchema, indent: string): string {
  const { $ref: reference, const: constant, enum: choices, type } = schema;
  if (typeof reference === 'string') return reference === '#' ? 'Condition' : pascal(reference.replace('#/$defs/', ''));
  if (constant !== undefined) return JSON.stringify(constant);
  if (Array.isArray(choices)) return choices.map((choice) => `'${String(choice)}'`).join(' | ');
  const types: readonly unknown[] = Array.isArray(type) ? type : [type ?? 'object'];
  return types.map((one) => typeOf(String(one), schema, indent)).join(' | ');
}

function typeOf(type: string, schema: JsonSchema, indent: string): string {
  if (type === 'array') return `readonly ${grouped(typeText(schemaAt(schema, 'items'), indent))}[]`;
  if (type !== 'object') return type === 'integer' ? 'number' : type;
  if (schema['properties'] === undefined)
    return `{ readonly [key: string]: ${typeText(schemaAt(schema, 'additionalProperties'), indent)} }`;
  const deeper = `${indent}  `;
  const required: readonly unknown[] = Array.isArray(schema['required']) ? schema['required'] : [];
  const lines = Object.entries(schemaAt(schema, 'properties')).map(([key, property]) => {
    return `${deeper}readonly ${key}${required.includes(key) ? '' : '?'}: ${typeText(asSchema(property), deeper)};`;
  });
  return `{\n${lines.join('\n')}\n${indent}}`;
}

function grouped(text: string): string {
  return text.includes(' | ') ? `(${text})` : text;
}

function schemaAt(schema: JsonSchema, keyword: string): JsonSchema {
  return asSchema(schema[keyword]);
}

function asSchema(value: unknown): JsonSchema {
  return value instanceof Object ? { ...value } : {};
}
