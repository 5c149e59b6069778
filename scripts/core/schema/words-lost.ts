/** What a broken policy may have meant to say, and nobody could understand. */
import type { Path } from '../diagnostics/place.ts';
import { type Failure, valueAtPath } from './failure.ts';
import type { Repair } from './repair.ts';
import { isSchema, type SchemaBook } from './schema-book.ts';

interface NotedPart {
  readonly path: Path;
  readonly kind: string;
  readonly id: string | undefined;
}

/** Kinds of definitions that are missing, or whose ids are, where something else stands or nothing. */
export function kindsLost(
  failures: readonly Failure[],
  definitions: readonly NotedPart[],
  book: SchemaBook,
): readonly string[] {
  const nameless = definitions.filter(({ id }) => id === undefined).map(({ kind }) => kind);
  const missing = failures.flatMap(({ keyword, key, schema }) => {
    const lost = keyword === 'required' ? book.keysOf(schema).get(key ?? '') : keyword === 'type' ? schema : undefined;
    return lost === undefined ? [] : [...book.definableIn(lost)];
  });
  return [...new Set([...nameless, ...missing])];
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
