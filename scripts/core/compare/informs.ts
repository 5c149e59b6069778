/**
 * Which parts of a policy only inform people, read off the schemas. A part whose schema is the shared
 * `text` is words for people and informs, unless its schema says `informs: false`, because the words are
 * what was agreed (what a term means, what follows from silence). Everything else is meaning, unless its
 * schema says `informs: true` (when to look at it again, where it runs).
 */
import type { Path } from '../diagnostics/place.ts';
import { kinds, sharedSchemas } from '../kinds/index.ts';
import type { Kind } from '../kinds/kind.ts';
import type { JsonSchema } from '../schema/json-schema.ts';
import { isSchema, type SchemaBook, schemaBook } from '../schema/schema-book.ts';

/** A part of a policy as the schemas see it. */
export interface Slot {
  readonly informs: boolean;
  at(step: string | number): Slot;
}

/** The top of a policy of the kind. */
export function slotOf(kind: Kind): Slot {
  return slotFor([kind.schema]);
}

export function slotAt(slot: Slot, path: Path): Slot {
  return path.reduce((inner, step) => inner.at(step), slot);
}

const TEXT = /(?:^|\/)(?:common\.schema\.json)?#\/\$defs\/text$/u;
const known: { book?: SchemaBook } = {};
const children = new WeakMap<JsonSchema, Map<string | number, readonly JsonSchema[]>>();

function slotFor(schemas: readonly JsonSchema[]): Slot {
  return {
    informs: isInforming(schemas),
    at: (step) => slotFor([...new Set(schemas.flatMap((schema) => childrenOf(schema, step)))]),
  };
}

function isInforming(schemas: readonly JsonSchema[]): boolean {
  const said = schemas.map(({ informs }) => informs).find((informs) => typeof informs === 'boolean');
  return said ?? schemas.some((schema) => isText(schema));
}

/** A text, or a list of texts. */
function isText(schema: JsonSchema): boolean {
  const { $ref, items } = schema;
  if (typeof $ref === 'string' && TEXT.test($ref)) return true;
  return isSchema(items) && schema['type'] === 'array' && isText(items);
}

/** Remembered by schema: a policy asks the same of each of its definitions. Every item of a list has one schema. */
function childrenOf(schema: JsonSchema, step: string | number): readonly JsonSchema[] {
  const key = typeof step === 'number' ? 0 : step;
  const remembered = children.get(schema) ?? new Map<string | number, readonly JsonSchema[]>();
  children.set(schema, remembered);
  const found = remembered.get(key) ?? book().at(schema, [key]);
  remembered.set(key, found);
  return found;
}

function book(): SchemaBook {
  known.book ??= schemaBook([...sharedSchemas, ...kinds.map(({ schema }) => schema)]);
  return known.book;
}
