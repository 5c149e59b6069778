/** One failed keyword of a schema, freed of the validator's own notation. */
import type { ErrorObject } from 'ajv';
import type { Path } from '../diagnostics/place.ts';
import type { JsonSchema } from './json-schema.ts';
import { isSchema, unescapePointer } from './schema-book.ts';

export interface Failure {
  readonly keyword: string;
  /** Of the value that fails; of the object, where one of its keys does. */
  readonly path: Path;
  /** The key that is unknown, missing or misnamed. */
  readonly key?: string;
  readonly params: Readonly<Record<string, unknown>>;
  /** The schema that holds the keyword. */
  readonly schema: JsonSchema;
  /** The schema with all forms of the object, where the object is a definition. */
  readonly forms?: JsonSchema;
  readonly value: unknown;
}

/** `forms` are the schemas of definitions by their JSON pointer. */
export function failureOf(error: ErrorObject, data: unknown, forms: ReadonlyMap<string, JsonSchema>): Failure {
  const { keyword, params, parentSchema } = error;
  const key = [
    params['unevaluatedProperty'],
    params['additionalProperty'],
    params['missingProperty'],
    error.propertyName,
  ];
  const named = key.find((name) => typeof name === 'string');
  const form = forms.get(error.instancePath);
  return {
    keyword,
    path: pathOf(error.instancePath, data),
    ...(named === undefined ? {} : { key: named }),
    params,
    schema: isSchema(parentSchema) ? parentSchema : {},
    ...(form === undefined ? {} : { forms: form }),
    value: error.data,
  };
}

/** A JSON pointer as a path; only the data tells an index from a key. */
export function pathOf(pointer: string, data: unknown): Path {
  const path: (string | number)[] = [];
  let node = data;
  for (const step of pointer.split('/').slice(1).map(unescapePointer)) {
    path.push(Array.isArray(node) ? Number(step) : step);
    node = childOf(node, step);
  }
  return path;
}

export function valueAtPath(path: Path, data: unknown): unknown {
  return path.reduce(childOf, data);
}

function childOf(node: unknown, step: string | number): unknown {
  if (Array.isArray(node)) return node[Number(step)];
  return isSchema(node) ? node[step] : undefined;
}
