/**
 * An operator is one file that carries everything about itself: how it is written, checked, judged,
 * compiled and read aloud, with examples that are its documentation and its tests.
 */
import type { Path } from '../diagnostics/place.ts';
import type { ConditionByOp } from '../schema/condition.generated.ts';
import type { JsonSchema } from '../schema/json-schema.ts';
import type { Fragment } from '../sql/fragment.ts';
import type { JsScope } from './js-scope.ts';
import type { JsTruth } from './js-truth.ts';
import type { Scope } from './scope.ts';
import type { SqlScope } from './sql-scope.ts';
import type { Subject } from './subject.ts';
import type { Op, Test, TestByOp } from './test.ts';
import type { Truth } from './truth.ts';
import type { Reading, Words } from './words.ts';

export interface Operator<O extends Op> {
  readonly op: O;
  /** One sentence for the documentation. */
  readonly summary: string;
  /** The map in YAML; the property named like the operator is always required. */
  readonly schema: MapSchema;
  /** Type check and resolution; reports through the scope and gives `undefined` if it did. */
  lower(condition: ConditionByOp[O], path: Path, scope: Scope): TestByOp[O] | undefined;
  test(test: TestByOp[O], subject: Subject, judge: Judge): Truth;
  /** A boolean expression, NULL for unknown. */
  sql(test: TestByOp[O], scope: SqlScope): Fragment;
  /** Two boolean expressions: whether it surely holds, and whether it possibly does. */
  js(test: TestByOp[O], scope: JsScope): JsTruth;
  english(test: TestByOp[O], words: Words, aloud: Aloud): Reading;
  /** The same denied, where the language has a better way than "it is not true that". */
  denied?(test: TestByOp[O], words: Words, aloud: Aloud): Reading | undefined;
  /** What the test looks at, itself and not through others; children are walked by the caller. */
  reads(test: TestByOp[O]): readonly Read[];
  children(test: TestByOp[O]): readonly Test[];
  readonly examples: readonly Example[];
}

export interface MapSchema {
  readonly properties: Readonly<Record<string, JsonSchema>>;
  readonly required?: readonly string[];
  readonly minProperties?: number;
  readonly maxProperties?: number;
  /** What is needed, for the message where it is not there. */
  readonly expects?: string;
}

/** Judges, or puts into words, a test inside another. */
export type Judge = (test: Test) => Truth;
export type Aloud = (test: Test, sense?: 'denied') => Reading;

/** Something a test looks at. */
export interface Read {
  readonly kind: 'field' | 'signal' | 'model' | 'matrix' | 'stage' | 'criterion' | 'condition' | 'subject';
  readonly id: string;
}

/** A condition as YAML, in words, and judged for leads of the example scope. */
export interface Example {
  readonly yaml: string;
  readonly english: string;
  readonly leads: Readonly<Record<string, Truth>>;
}
