/** Schemas as single documents: what they refer to travels with them. */
import type { JsonSchema } from '../schema/json-schema.ts';
import { kinds, sharedSchemas } from './index.ts';

const byId = new Map([...sharedSchemas, ...kinds.map(({ schema }) => schema)].map((schema) => [schema['$id'], schema]));

/**
 * Schemas referred to, directly or by one another, are embedded by their own `$id`, so that every
 * reference stays as it is written (JSON Schema 2020-12, compound documents).
 */
export function wholeSchema(schema: JsonSchema): JsonSchema {
  const found = new Map<unknown, JsonSchema>([[schema['$id'], schema]]);
  for (const one of found.values()) {
    for (const id of referredIn(one)) {
      const other = byId.get(id);
      if (other !== undefined && !found.has(id)) found.set(id, other);
    }
  }
  found.delete(schema['$id']);
  const own = schema['$defs'];
  return { ...schema, $defs: { ...(typeof own === 'object' ? own : {}), ...Object.fromEntries(found) } };
}

/** Names of the documents behind every `$ref`. */
function referredIn(value: unknown): readonly string[] {
  if (Array.isArray(value)) return value.flatMap(referredIn);
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    key === '$ref' && typeof inner === 'string' ? (inner.split('#', 1)[0] ?? '') : referredIn(inner),
  );
}
