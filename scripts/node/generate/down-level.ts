/**
 * Brings the schemas of the policy kinds down to what json-schema-to-typescript understands. It knows
 * no 2020-12 and reads `if` as nothing, so forms told apart by their keys become unions, parts that
 * every form shares become interfaces to extend, and whatever only narrows a value is left out. For
 * types only: policies are validated against the schemas as they stand.
 */
import type { JsonSchema } from '../../core/schema/json-schema.ts';
import { isSchema } from '../../core/schema/schema-book.ts';
import type { NamedPart, NamedParts } from './named-parts.ts';

/** Keywords that mean the same in both drafts and that a type can say. */
const KEPT = ['type', 'required', 'enum', 'description'] as const;

/** TypeScript types, by address, that stand for schemas generated together with their types. */
export type ForeignTypes = ReadonlyMap<string, string>;

/** Each part of the schemas that deserves a name, by it, as a definition of draft 4. */
export function downLevel(parts: NamedParts, foreign: ForeignTypes): ReadonlyMap<string, JsonSchema> {
  const types = new Map<string, JsonSchema>();
  for (const { name, file, schema } of parts.all.filter(hasName)) {
    if (types.has(name)) throw new Error(`two parts of the schemas are called ${name}; their types share one module`);
    types.set(name, typeOf(schema, file));
  }
  return types;

  function typeOf(schema: JsonSchema, file: string): JsonSchema {
    if (typeof schema['$ref'] === 'string') return reference(schema, schema['$ref'], file);
    const forms = formsOf(schema, file);
    if (forms !== undefined) return described(schema, { anyOf: forms });
    return { ...kept(schema), ...objectOf(schema, file), ...arrayOf(schema, file) };
  }

  /** A link where the target is worth a name of its own, else the target itself. */
  function reference(schema: JsonSchema, ref: string, file: string): JsonSchema {
    const { address, part } = parts.target(ref, file);
    const tsType = foreign.get(address);
    if (tsType !== undefined) return described(schema, { tsType });
    if (part === undefined) throw new Error(`${file} refers to ${ref}, which does not exist`);
    return described(schema, hasName(part) ? { allOf: [link(part)] } : typeOf(part.schema, part.file));
  }

  /** Objects and unions of them do; a text with a pattern is just a string. */
  function hasName({ schema, file }: Pick<NamedPart, 'schema' | 'file'>): boolean {
    const { $ref, properties, allOf } = schema;
    if (typeof $ref === 'string') {
      const { part } = parts.target($ref, file);
      return part !== undefined && hasName(part);
    }
    if (isSchema(properties) || Array.isArray(allOf)) return true;
    return (branches(schema) ?? []).some((branch) => hasName({ schema: branch, file }));
  }

  /** `if … then … else if …`: one type for each branch, without those that nothing valid ends in. */
  function formsOf(schema: JsonSchema, file: string): readonly JsonSchema[] | undefined {
    return branches(schema)
      ?.filter((branch) => !isUnclear(branch))
      .flatMap((branch) => formsOf(branch, file) ?? [typeOf(branch, file)]);
  }

  function objectOf(schema: JsonSchema, file: string): JsonSchema {
    const { properties, additionalProperties: others, allOf } = schema;
    const frames = Array.isArray(allOf) ? allOf.filter(isSchema).flatMap((part) => frameOf(part, file)) : [];
    if (!isSchema(properties) && !isSchema(others) && frames.length === 0) return {};
    return {
      type: 'object',
      properties: mapped(isSchema(properties) ? properties : {}, file),
      additionalProperties: isSchema(others) ? typeOf(others, file) : false,
      ...(frames.length === 0 ? {} : { extends: frames }),
    };
  }

  /** A part of `allOf` that names properties; others only say which of them go together. */
  function frameOf({ $ref }: JsonSchema, file: string): readonly JsonSchema[] {
    const part = typeof $ref === 'string' ? parts.target($ref, file).part : undefined;
    return part !== undefined && isSchema(part.schema['properties']) ? [link(part)] : [];
  }

  function arrayOf({ items, prefixItems }: JsonSchema, file: string): JsonSchema {
    if (Array.isArray(prefixItems)) {
      const entries = prefixItems.filter(isSchema).map((item) => typeOf(item, file));
      return { items: entries, additionalItems: false, minItems: entries.length, maxItems: entries.length };
    }
    return isSchema(items) ? { items: typeOf(items, file) } : {};
  }

  function mapped(properties: JsonSchema, file: string): JsonSchema {
    const types = Object.entries(properties).map(([key, value]) => [key, isSchema(value) ? typeOf(value, file) : {}]);
    return Object.fromEntries(types);
  }
}

function link({ name }: NamedPart): JsonSchema {
  return { $ref: `#/definitions/${name}` };
}

/** The two sides of an `if` that tells forms apart; an `if` beside keys of its own only narrows them. */
function branches(schema: JsonSchema): readonly JsonSchema[] | undefined {
  const { if: test, then: one, else: other, properties, type } = schema;
  if (!isSchema(test) || !isSchema(one) || !isSchema(other)) return undefined;
  if (isSchema(properties) || typeof type === 'string') return undefined;
  const asked = typeof test['type'] === 'string' ? { type: test['type'] } : {};
  return [{ ...asked, ...one }, other];
}

/** Entries named `unclear-…` are reached when no form fits; they exist for their messages alone. */
function isUnclear({ $ref }: JsonSchema): boolean {
  return typeof $ref === 'string' && $ref.startsWith('#/$defs/unclear-');
}

function kept(schema: JsonSchema): JsonSchema {
  const entries = KEPT.flatMap((keyword) => (schema[keyword] === undefined ? [] : [[keyword, schema[keyword]]]));
  return { ...Object.fromEntries(entries), ...('const' in schema ? { enum: [schema['const']] } : {}) };
}

/** The words at the place of use say more than those of what is used. */
function described({ description }: JsonSchema, type: JsonSchema): JsonSchema {
  return description === undefined ? type : { ...type, description };
}
