/**
 * A comparison is one file, like an operator: how its key is written beside `field:`, which types it
 * is defined for, and what it becomes. Some keys are other spellings (`is: x` is `in: [x]`); those
 * with a meaning of their own are also judged, compiled and read aloud here.
 */
import type { Path } from '../diagnostics/place.ts';
import type { JsFragment } from '../js/fragment.ts';
import type { FieldCondition } from '../schema/condition.generated.ts';
import type { JsonSchema } from '../schema/json-schema.ts';
import type { Fragment } from '../sql/fragment.ts';
import type { By, Comparison, ComparisonByKey } from './comparison.ts';
import type { JsValueScope } from './js-scope.ts';
import type { JsTruth } from './js-truth.ts';
import type { Aloud, Example, Judge } from './operator.ts';
import type { Scope } from './scope.ts';
import type { ValueScope } from './sql-scope.ts';
import type { Subject } from './subject.ts';
import type { Test } from './test.ts';
import type { Truth } from './truth.ts';
import type { FieldType, Value } from './value.ts';
import type { Words } from './words.ts';

/** The comparisons of a field test as written. */
export type Written = Omit<FieldCondition, 'field'>;
export type Key = keyof Written;

/** A key a user may write. */
export interface Spelling<K extends Key> {
  readonly key: K;
  /** One sentence for the documentation. */
  readonly summary: string;
  /** What may stand behind the key. */
  readonly schema: JsonSchema;
  /**
   * The same for a property of an event, where it differs: events are filtered by fixed values, so
   * nothing there may depend on the lead. `none` if the key makes no sense there.
   */
  readonly ofEvent?: JsonSchema | 'none';
  accepts(type: FieldType): boolean;
  lower(written: Exclude<Written[K], undefined>, compared: Compared): Comparison | undefined;
  readonly examples: readonly Example[];
}

/** A key with a meaning of its own. */
export interface Meaning<B extends By> extends Spelling<B> {
  readonly by: B;
  /** The value is known. */
  test(comparison: ComparisonByKey[B], value: Value, subject: Subject, judge: Judge): Truth;
  sql(comparison: ComparisonByKey[B], value: Fragment, scope: ValueScope): Fragment;
  /** The value is known, and folded as `JsValueScope.field` gives it. */
  js(comparison: ComparisonByKey[B], value: JsFragment, scope: JsValueScope): JsTruth;
  /** Goes on after the title of what is compared: "is Software". */
  english(comparison: ComparisonByKey[B], words: Words, aloud: Aloud): string;
  /** Tests that decide which case of a bound applies. */
  cases?(comparison: ComparisonByKey[B]): readonly Test[];
  /** Other fields it looks at. */
  fields?(comparison: ComparisonByKey[B]): readonly string[];
}

/** What is compared, and where the comparisons stand. */
export interface Compared {
  /** For messages: `company.industry`. */
  readonly what: string;
  readonly type: FieldType;
  /** Of the map that holds the key. */
  readonly path: Path;
  readonly scope: Scope;
}
