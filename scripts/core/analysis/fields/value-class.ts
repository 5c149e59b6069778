/** Values of a field that all its leaves answer alike. */
import type { Value } from '../../conditions/value.ts';
import type { Moment } from '../../program/interpret/past.ts';
import type { Answer } from '../leaf.ts';
import { answersOf, type OneLeaf } from './asked.ts';

export interface ValueClass {
  readonly answers: readonly Answer[];
  /** The plainest first; none where it is not known whether any value is answered so. */
  readonly values: readonly Value[];
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

/** The values by their answers, in their order; a class has no more values than are wanted. */
export function groupedByAnswers(
  values: readonly Value[],
  { leaves, moment, wanted, sameness }: Asking,
): readonly ValueClass[] {
  const classes = new Map<string, { readonly answers: readonly Answer[]; readonly values: Map<Value, Value> }>();
  for (const value of values) {
    const answers = answersOf(leaves, value, moment);
    const key = keyOf(answers);
    const known = classes.get(key) ?? { answers, values: new Map<Value, Value>() };
    const same = sameness(value);
    if (known.values.size < wanted && !known.values.has(same)) known.values.set(same, value);
    classes.set(key, known);
  }
  return [...classes.values()].map(({ answers, values: own }) => ({ answers, values: [...own.values()] }));
}
