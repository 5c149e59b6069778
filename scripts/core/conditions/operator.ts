/**
 * An operator is one file that carries everything about itself: how it is written, checked, judged,
 * compiled and read aloud, with examples that are its documentation and its tests.
 */
import type { Path } from '../diagnostics/place.ts';
import type { JsonSchema } from '../schema/json-schema.ts';
import type { Fragment } from '../sql/fragment.ts';
import type { Condition } from './condition.generated.ts';
import type { Scope } from './scope.ts';
import type { SqlScope } from './sql-scope.ts';
import type { Subject } from './subject.ts';
import type { Test } from './test.ts';
import type { Truth } from './truth.ts';
import type { Reading, Words } from './words.ts';

export interface Operator<T extends Test> {
  readonly op: T['op'];
  /** One sentence for the documentation. */
  readonly summary: string;
  /** Properties of the map in YAML; the one named like the operator is required. */
  readonly schema: { readonly properties: JsonSchema; readonly required?: readonly string[] };
  /** Type check and resolution; reports through the scope and gives `undefined` if it did. */
  lower(condition: Condition, path: Path, scope: Scope): T | undefined;
  test(test: T, subject: Subject): Truth;
  /** A boolean expression, NULL for unknown. */
  sql(test: T, scope: SqlScope): Fragment;
  english(test: T, words: Words): Reading;
  /** What the test looks at, itself and not through others; children are walked by the caller. */
  reads(test: T): readonly Read[];
  children(test: T): readonly Test[];
  readonly examples: readonly Example[];
}

export interface Read {
  readonly kind: 'field' | 'signal' | 'model' | 'matrix' | 'stage' | 'criterion' | 'condition';
  readonly id: string;
}

/** A condition as YAML and leads of the example scope with the expected truth. */
export interface Example {
  readonly yaml: string;
  readonly leads: readonly { readonly lead: string; readonly truth: Truth }[];
}
