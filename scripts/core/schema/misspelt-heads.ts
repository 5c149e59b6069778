/**
 * Objects whose first word says what they are (`signal:`, `field:` …) and is misspelt. The schema only
 * says that none of the words is there; here the key that resembles one becomes the failure.
 */
import { didYouMean } from '../diagnostics/did-you-mean.ts';
import type { Failure } from './failure.ts';
import { isSchema, type SchemaBook } from './schema-book.ts';

export function misspeltHeads(failures: readonly Failure[], book: SchemaBook): readonly Failure[] {
  return failures.flatMap((failure) => {
    const heads = failure.keyword === 'anyOf' ? headsOf(failure.schema['anyOf']) : [];
    const whole = book.around(failure.schema).at(-1);
    if (heads.length === 0 || whole === undefined || !isSchema(failure.value)) return [];
    const known = book.keysOf(whole);
    const misspelt = Object.keys(failure.value).find((key) => !known.has(key) && didYouMean(key, heads) !== undefined);
    if (misspelt === undefined) return [];
    const properties = Object.fromEntries(heads.map((head) => [head, known.get(head) ?? {}]));
    const schema = { title: whole['title'], additionalProperties: false, properties };
    const { path, value } = failure;
    return [
      { keyword: 'additionalProperties', path, key: misspelt, params: { additionalProperty: misspelt }, schema, value },
    ];
  });
}

/** The words of a union whose branches do nothing but require one key each. */
function headsOf(branches: unknown): readonly string[] {
  if (!Array.isArray(branches)) return [];
  const heads = branches.map((branch: unknown) => {
    const { required, ...others } = isSchema(branch) ? branch : {};
    return Array.isArray(required) && required.length === 1 && Object.keys(others).length === 0
      ? required[0]
      : undefined;
  });
  return heads.every((head) => typeof head === 'string') ? heads : [];
}
