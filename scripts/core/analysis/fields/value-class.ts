/** Values of a field that all its leaves answer alike. */
import type { Value } from '../../conditions/value.ts';
import type { Moment } from '../../program/interpret/past.ts';
import type { Answer } from '../leaf.ts';
import { answersOf, type OneLeaf } from './asked.ts';

export interface ValueClass {
  readonly answers: readonly Answer[];
  /** The plainest first; none where it is not known whether any value is answered so. */
  readonly values: readonly Value[];
  /** There are no others, or none that are wanted. */
  readonly isAll: boolean;
}

export interface Asking {
  readonly leaves: readonly OneLeaf[];
  readonly moment: Moment;
  /** What the sample leads have in the field. */
  readonly samples: readonly Value[];
  /** So many different values of each class are wanted. */
  readonly wanted: number;
  /** What tells two values apart. */
  readonly sameness: (value: Value) => Value;
}

export function keyOf(answers: readonly Answer[]): string {
  return answers.map((answer) => (answer === undefined ? '?' : Number(answer))).join();
}

/** Classes with their values, in the order in which they come. */
export interface Gathering {
  /** There may be values that are answered so. */
  open(answers: readonly Answer[]): void;
  add(answers: readonly Answer[], value: Value): void;
  /** How many different ones there are so far. */
  count(answers: readonly Answer[]): number;
  classes(isAll: (answers: readonly Answer[], count: number) => boolean): readonly ValueClass[];
}

export function gather({ wanted, sameness }: Pick<Asking, 'wanted' | 'sameness'>): Gathering {
  const found = new Map<string, { readonly answers: readonly Answer[]; readonly values: Map<Value, Value> }>();
  const classOf = (answers: readonly Answer[]): Map<Value, Value> => {
    const key = keyOf(answers);
    const known = found.get(key) ?? { answers, values: new Map<Value, Value>() };
    found.set(key, known);
    return known.values;
  };
  return {
    open: classOf,
    add(answers, value) {
      const values = classOf(answers);
      const same = sameness(value);
      if (values.size < wanted && !values.has(same)) values.set(same, value);
    },
    count: (answers) => classOf(answers).size,
    classes: (isAll) =>
      [...found.values()].map(({ answers, values }) => ({
        answers,
        values: [...values.values()],
        isAll: isAll(answers, values.size),
      })),
  };
}

/** The classes of values of which either all are given, or as many of each class as are wanted. */
export function groupedByAnswers(values: readonly Value[], asking: Asking): readonly ValueClass[] {
  const gathering = gather(asking);
  for (const value of values) gathering.add(answersOf(asking.leaves, value, asking.moment), value);
  return gathering.classes(() => true);
}
