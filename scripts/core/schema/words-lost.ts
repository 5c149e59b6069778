/** What a broken policy may have meant to say, and nobody could understand. */
import type { Path } from '../diagnostics/place.ts';
import { type Failure, valueAtPath } from './failure.ts';
import type { JsonSchema } from './json-schema.ts';
import type { Repair } from './repair.ts';
import { type Annotation, isSchema, type SchemaBook } from './schema-book.ts';

interface NotedPart {
  readonly path: Path;
  readonly kind: string;
  readonly id: string | undefined;
}

interface LookUp {
  readonly book: SchemaBook;
  /** Schema of the whole policy. */
  readonly root: JsonSchema;
}

/** Kinds of definitions that are missing, or whose ids are, where something else stands or nothing. */
export function definitionsLost(
  failures: readonly Failure[],
  definitions: readonly NotedPart[],
  lookUp: LookUp,
): readonly string[] {
  const nameless = definitions.filter(({ id }) => id === undefined).map(({ kind }) => kind);
  const missing = failures.filter(({ keyword }) => keyword === 'type' || keyword === 'required');
  return [...new Set([...nameless, ...missing.flatMap((failure) => kindsIn(failure, 'defines', lookUp))])];
}

/** Kinds that may have been referred to in what was not understood. */
export function referencesLost(failures: readonly Failure[], lookUp: LookUp): readonly string[] {
  return [...new Set(failures.flatMap((failure) => kindsIn(failure, 'refersTo', lookUp)))];
}

/** Of a missing key, what it would hold; else what the value that failed would. */
function kindsIn({ keyword, key, path }: Failure, annotation: Annotation, { book, root }: LookUp): readonly string[] {
  const parts = book.at(root, keyword === 'required' && key !== undefined ? [...path, key] : path);
  return parts.flatMap((part) => [...book.kindsIn(part, annotation)]);
}

export function wordsLost(
  failures: readonly Failure[],
  definitions: readonly NotedPart[],
  repairs: readonly Repair[],
  data: unknown,
): readonly string[] {
  const nameless = definitions.filter(({ id }) => id === undefined).map(({ path }) => path);
  const misunderstood = failures.filter((failure) => !isRenamed(failure, repairs)).map(pathOfPart);
  return [...nameless, ...misunderstood].flatMap((path) => wordsIn(valueAtPath(path, data)));
}

/** An unread key with all below it; else the value that failed. */
function pathOfPart({ path, key, keyword }: Failure): Path {
  return key !== undefined && keyword.endsWith('Properties') ? [...path, key] : path;
}

function isRenamed({ path, key }: Failure, repairs: readonly Repair[]): boolean {
  return repairs.some(
    (repair) => 'rename' in repair && repair.key === key && JSON.stringify(repair.object) === JSON.stringify(path),
  );
}

function wordsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  if (Array.isArray(value)) return value.flatMap(wordsIn);
  return isSchema(value) ? Object.entries(value).flatMap(([key, inner]) => [key, ...wordsIn(inner)]) : [];
}
