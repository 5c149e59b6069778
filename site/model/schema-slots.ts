/**
 * What a schema says about the keys of a value: under which title each is shown and what it holds. A
 * schema spreads this over references, `allOf` and the branches of a choice; here it is one list.
 */
import type { Definition } from '#core/agreement/agreement.ts';
import { isMap } from '#core/agreement/written.ts';
import { sharedSchemas } from '#core/kinds/index.ts';
import type { JsonSchema } from '#core/schema/json-schema.ts';

/** A schema with the file it stands in, against which its references are read. */
export interface Part {
  readonly schema: JsonSchema;
  readonly root: JsonSchema;
}

export interface Slot extends Part {
  readonly key: string;
}

export function schemaOf({ kind, policy }: Definition): Part | undefined {
  const root = policy.kind.schema;
  const schema = [root, ...Object.values(mapIn(root, '$defs'))].filter(isMap).find(({ defines }) => defines === kind);
  return schema === undefined ? undefined : { schema, root };
}

/** In the order of the schema; of two branches that know a key the first describes it. */
export function slotsOf(part: Part): readonly Slot[] {
  const slots = new Map<string, Slot>();
  for (const { schema, root } of branches(part)) {
    for (const [key, described] of Object.entries(mapIn(schema, 'properties'))) {
      if (isMap(described) && !slots.has(key)) slots.set(key, { key, schema: described, root });
    }
  }
  return [...slots.values()];
}

/** A keyword of a schema, wherever its branches say it first. */
export function keywordOf(part: Part, keyword: string): unknown {
  return branches(part).find(({ schema }) => schema[keyword] !== undefined)?.schema[keyword];
}

export function itemsOf(part: Part): Part | undefined {
  const found = branches(part).find(({ schema }) => isMap(schema['items']));
  const items = found?.schema['items'];
  return found !== undefined && isMap(items) ? { schema: items, root: found.root } : undefined;
}

/** Whether a part is one of the shared parts, by its name: `date`, `duration`. */
export function isShared(part: Part, name: string): boolean {
  return branches(part).some(({ schema }) => String(schema['$ref'] ?? '').endsWith(name));
}

/** A condition describes itself in English; nobody follows it key by key. */
export function isCondition({ schema }: Part): boolean {
  return schema['$ref'] === 'condition.schema.json';
}

/** The part itself and everything that describes the same value, the nearest first. */
function branches(part: Part): readonly Part[] {
  const { schema, root } = part;
  const all = Array.isArray(schema['allOf']) ? schema['allOf'] : [];
  const inner = [...all, schema['then'], schema['else']].filter(isMap).map((branch) => ({ schema: branch, root }));
  const target = typeof schema['$ref'] === 'string' ? targetOf(schema['$ref'], root) : undefined;
  return [part, ...[...inner, ...(target === undefined ? [] : [target])].flatMap(branches)];
}

function targetOf(reference: string, root: JsonSchema): Part | undefined {
  const [file = '', pointer = ''] = reference.split('#');
  if (file === 'condition.schema.json') return undefined;
  const start = file === '' ? root : sharedSchemas.find(({ $id }) => $id === file);
  if (start === undefined) return undefined;
  const found = pointer
    .split('/')
    .slice(1)
    .reduce<unknown>((at, key) => (isMap(at) ? at[key] : undefined), start);
  return isMap(found) ? { schema: found, root: start } : undefined;
}

function mapIn(schema: JsonSchema, keyword: string): JsonSchema {
  const found = schema[keyword];
  return isMap(found) ? found : {};
}
