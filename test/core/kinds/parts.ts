/** Every schema inside the schemas of the policy kinds, with the place where it stands. */
import { kinds, sharedSchemas } from '#core/kinds/index.ts';
import type { JsonSchema } from '#core/schema/json-schema.ts';
import { isSchema } from '#core/schema/schema-book.ts';

export interface Part {
  /** `signals.schema.json $defs signal properties views`. */
  readonly at: string;
  readonly keyword: string;
  readonly schema: JsonSchema;
}

/** Keywords that hold data, not schemas. */
const DATA = new Set(['examples', 'enum', 'const', 'required', 'defines', 'refersTo', 'expects']);
const MAPS = new Set(['properties', '$defs', 'patternProperties']);

const files: readonly JsonSchema[] = [...sharedSchemas, ...kinds.map(({ schema }) => schema)];

export const parts: readonly Part[] = files.flatMap((file) => partsOf(file, String(file['$id']), 'file'));

function partsOf(schema: unknown, at: string, keyword: string): readonly Part[] {
  if (Array.isArray(schema)) return schema.flatMap((item) => partsOf(item, at, keyword));
  if (!isSchema(schema)) return [];
  const inside = Object.entries(schema).flatMap(([name, value]) => {
    if (DATA.has(name)) return [];
    if (!MAPS.has(name)) return partsOf(value, `${at} ${name}`, name);
    const named = isSchema(value) ? Object.entries(value) : [];
    return named.flatMap(([key, part]) => partsOf(part, `${at} ${name} ${key}`, name));
  });
  return [{ at, keyword, schema }, ...inside];
}

/** The schema with what its `$ref` leads to under it, as far as a reader sees it. */
export function resolved(part: JsonSchema, file: string): JsonSchema {
  const ref = part['$ref'];
  if (typeof ref !== 'string') return part;
  const [name = '', pointer = ''] = ref.split('#');
  const own = name === '' ? file : name;
  const target = pointer
    .split('/')
    .slice(1)
    .reduce<unknown>(
      (schema, step) => (isSchema(schema) ? schema[step] : undefined),
      files.find(({ $id }) => $id === own),
    );
  if (!isSchema(target)) throw new Error(`${file} refers to ${ref}, which does not exist`);
  const { $ref: _, ...said } = part;
  return { ...resolved(target, own), ...said };
}
