/**
 * Which failures are mistakes of the author. A validator reports every keyword that does not hold; many
 * fail only because another one did. What is kept: at most one failure for each value and one for each
 * key, and nothing that follows from something else.
 */
import { isWithin, type Path, pathKey } from '../diagnostics/place.ts';
import type { Failure } from './failure.ts';
import type { JsonSchema } from './json-schema.ts';
import type { SchemaBook } from './schema-book.ts';

/** Keywords that only say that something in them failed. */
const WRAPPERS: ReadonlySet<string> = new Set(['if', 'allOf', 'propertyNames', 'then', 'else', '$ref']);
const UNIONS: ReadonlySet<string> = new Set(['anyOf', 'oneOf']);
const UNREAD_KEYS: ReadonlySet<string> = new Set(['unevaluatedProperties', 'additionalProperties']);

/** Of several failures of one value, the one that explains most. */
const FIRST_TO_EXPLAIN = ['type', 'anyOf', 'oneOf', 'const', 'enum', 'false schema', 'pattern', 'format', 'required'];

export function relevantFailures(all: readonly Failure[], book: SchemaBook): readonly Failure[] {
  const told = settleUnions(all.filter(({ keyword }) => !WRAPPERS.has(keyword)));
  const wrongTypes = told.filter(({ keyword, key }) => keyword === 'type' && key === undefined);
  const typed = told.filter((failure) => wrongTypes.every((wrong) => wrong === failure || !covers(wrong, failure)));
  return onePerPlace(typed.filter((failure) => !isDerived(failure, typed, book)));
}

/** Whether no form of the object knows the key. */
export function isUnknownKey(failure: Failure, book: SchemaBook): boolean {
  const { keyword, key } = failure;
  return UNREAD_KEYS.has(keyword) && key !== undefined && !knownKeys(failure, book).has(key);
}

/** Keys of the schema that failed and of all other forms of the object. */
export function knownKeys({ schema, forms }: Failure, book: SchemaBook): ReadonlyMap<string, JsonSchema> {
  return forms === undefined ? book.keysOf(schema) : new Map([...book.keysOf(forms), ...book.keysOf(schema)]);
}

function covers(wrongType: Failure, failure: Failure): boolean {
  return isWithin(failure.path, wrongType.path);
}

/**
 * Once a part of a schema fails, the keys it would have read count as unread, and keys of the form that
 * was meant are refused by the form that was taken instead. A key that some branch of the schema knows is
 * therefore a mistake only if nothing else is wrong with its object.
 */
function isDerived(failure: Failure, all: readonly Failure[], book: SchemaBook): boolean {
  if (failure.keyword === 'false schema') {
    const object = failure.path.slice(0, -1);
    return all.some((other) => other.keyword !== failure.keyword && settlesForm(other, object));
  }
  if (failure.keyword !== 'unevaluatedProperties' || isUnknownKey(failure, book)) return false;
  if (failure.key !== undefined && !book.keysOf(failure.schema).has(failure.key)) return false;
  return all.some((other) => other.keyword !== 'unevaluatedProperties' && isWithin(other.path, failure.path));
}

/** Something missing in the object, or a value in it that would tell which form is meant. */
function settlesForm({ keyword, path }: Failure, object: Path): boolean {
  const depth = path.length - object.length;
  return isWithin(path, object) && (depth === 0 || (depth === 1 && (keyword === 'enum' || keyword === 'const')));
}

/**
 * A union fails with the failures of all its branches before it. Those that only say that the value is
 * of another type speak for branches that were not meant; if nothing else is left, the union speaks.
 */
function settleUnions(failures: readonly Failure[]): readonly Failure[] {
  const settled: Failure[] = [];
  for (const failure of failures) {
    if (!UNIONS.has(failure.keyword)) {
      settled.push(failure);
      continue;
    }
    const branches: Failure[] = [];
    for (let last = settled.at(-1); last !== undefined && isWithin(last.path, failure.path); last = settled.at(-1)) {
      branches.unshift(last);
      settled.pop();
    }
    const meant = branches.filter(({ keyword, path }) => keyword !== 'type' || path.length > failure.path.length);
    settled.push(...(meant.length > 0 ? deepest(meant) : [failure]));
  }
  return settled;
}

function deepest(failures: readonly Failure[]): readonly Failure[] {
  const depth = Math.max(...failures.map(({ path }) => path.length));
  return failures.filter(({ path }) => path.length === depth).slice(0, 1);
}

function onePerPlace(failures: readonly Failure[]): readonly Failure[] {
  const kept = new Map<string, Failure>();
  for (const failure of failures) {
    const place = pathKey(placeOf(failure));
    const before = kept.get(place);
    if (before === undefined || rank(failure) < rank(before)) kept.set(place, failure);
  }
  return [...kept.values()];
}

/** A missing key and an unread key of one name are never both there, so key and path are enough. */
function placeOf({ path, key }: Failure): Path {
  return key === undefined ? path : [...path, key];
}

function rank({ keyword }: Failure): number {
  const place = FIRST_TO_EXPLAIN.indexOf(keyword);
  return place === -1 ? FIRST_TO_EXPLAIN.length : place;
}
