/**
 * The schemas as a book to look things up in: what a `$ref` leads to, what a part stands in, and which
 * keys an object may have under any of the forms a schema offers.
 */
import type { Path } from '../diagnostics/place.ts';
import type { JsonSchema } from './json-schema.ts';

export type Annotation = 'defines' | 'refersTo';

export interface SchemaBook {
  /** The schema itself and those around it that judge the same value, innermost first. */
  around(schema: JsonSchema): readonly JsonSchema[];
  /** Keys the schema names in any of its branches, each with what it says of the value. */
  keysOf(schema: JsonSchema): ReadonlyMap<string, JsonSchema>;
  /** What the schemas say of the value at a path, in any branch. */
  at(schema: JsonSchema, path: Path): readonly JsonSchema[];
  /** Kinds that an annotation names anywhere in what a value under the schema can hold. */
  kindsIn(schema: JsonSchema, annotation: Annotation): ReadonlySet<string>;
}

/** Keywords whose schemas judge the same value as the schema that holds them. */
const SAME_VALUE: ReadonlySet<string> = new Set(['if', 'then', 'else', 'allOf', 'anyOf', 'oneOf']);

export function isSchema(value: unknown): value is JsonSchema {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

export function schemaBook(files: readonly JsonSchema[]): SchemaBook {
  const holders = new Map<JsonSchema, JsonSchema>();
  const fileOf = new Map<JsonSchema, JsonSchema>();
  for (const file of files) enter(file, file);

  function enter(schema: JsonSchema, file: JsonSchema): void {
    fileOf.set(schema, file);
    for (const branch of branchesOf(schema)) holders.set(branch, schema);
    const inner = Object.values(schema).flatMap((value: unknown) => (Array.isArray(value) ? value : [value]));
    for (const part of inner) if (isSchema(part) && !fileOf.has(part)) enter(part, file);
  }

  function around(schema: JsonSchema): readonly JsonSchema[] {
    const holder = holders.get(schema);
    return holder === undefined ? [schema] : [schema, ...around(holder)];
  }

  function target(from: JsonSchema, ref: string): JsonSchema | undefined {
    const [name = '', pointer = ''] = ref.split('#');
    const file = name === '' ? fileOf.get(from) : files.find(({ $id }) => $id === name);
    const steps = pointer.split('/').slice(1).map(unescapePointer);
    const found = steps.reduce<unknown>((part, step) => (isSchema(part) ? part[step] : undefined), file);
    return isSchema(found) ? found : undefined;
  }

  /** The schema and all that judge the same value with it. */
  function together(schema: JsonSchema, seen = new Set<JsonSchema>()): ReadonlySet<JsonSchema> {
    if (seen.has(schema)) return seen;
    seen.add(schema);
    for (const branch of branchesOf(schema)) together(branch, seen);
    const referred = typeof schema['$ref'] === 'string' ? target(schema, schema['$ref']) : undefined;
    return referred === undefined ? seen : together(referred, seen);
  }

  /** A schema that only refers says what the one it refers to says. */
  function described(schema: unknown): unknown {
    if (!isSchema(schema) || schema['description'] !== undefined || typeof schema['$ref'] !== 'string') return schema;
    return target(schema, schema['$ref']) ?? schema;
  }

  function keysOf(schema: JsonSchema): ReadonlyMap<string, JsonSchema> {
    const keys = new Map<string, JsonSchema>();
    for (const { properties } of together(schema)) {
      if (isSchema(properties))
        for (const [key, value] of Object.entries(properties)) note(keys, key, described(value));
    }
    return keys;
  }

  function at(schema: JsonSchema, path: Path): readonly JsonSchema[] {
    return path.reduce<readonly JsonSchema[]>(
      (schemas, step) => schemas.flatMap((one) => [...together(one)]).flatMap((part) => childOf(part, step)),
      [schema],
    );
  }

  function kindsIn(schema: JsonSchema, annotation: Annotation, seen = new Set<JsonSchema>()): readonly unknown[] {
    const fresh = [...together(schema)].filter((part) => !seen.has(part));
    for (const part of fresh) seen.add(part);
    return fresh.flatMap((part) => [
      part[annotation],
      ...insideOf(part).flatMap((inner) => kindsIn(inner, annotation, seen)),
    ]);
  }

  return {
    around,
    keysOf,
    at,
    kindsIn: (schema, annotation) =>
      new Set(
        kindsIn(schema, annotation)
          .flat()
          .filter((kind) => typeof kind === 'string'),
      ),
  };
}

function branchesOf(schema: JsonSchema): readonly JsonSchema[] {
  return Object.entries(schema)
    .filter(([keyword]) => SAME_VALUE.has(keyword))
    .flatMap(([, value]) => (Array.isArray(value) ? value : [value]))
    .filter(isSchema);
}

function childOf(
  { items, additionalProperties, properties }: JsonSchema,
  step: string | number,
): readonly JsonSchema[] {
  if (typeof step === 'number') return [items].filter(isSchema);
  const own = isSchema(properties) ? properties[step] : undefined;
  return [own ?? additionalProperties].filter(isSchema);
}

/** Schemas of what the value holds. */
function insideOf({ items, additionalProperties, propertyNames, properties }: JsonSchema): readonly JsonSchema[] {
  const named = isSchema(properties) ? Object.values(properties) : [];
  return [items, additionalProperties, propertyNames, ...named].filter(isSchema);
}

/** The fullest account of a key wins: branches repeat a key only to require or to refuse it. */
function note(keys: Map<string, JsonSchema>, key: string, value: unknown): void {
  if (value === false) return;
  const said = isSchema(value) ? value : {};
  if (!keys.has(key) || keys.get(key)?.['title'] === undefined) keys.set(key, said);
}

/** RFC 6901. */
export function unescapePointer(step: string): string {
  return step.replaceAll('~1', '/').replaceAll('~0', '~');
}
