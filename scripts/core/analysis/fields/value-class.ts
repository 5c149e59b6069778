/** Values of a field that all its leaves answer alike. */
import type { Value } from '../../conditions/value.ts';
import type { Moment } from '../../program/interpret/past.ts';
import type { Answer } from '../leaf.ts';
import { answersOf, type OneLeaf } from './asked.ts';

export interface ValueClass {
  readonly answers: readonly Answer[];
  /** It is not known whether any value is answered so. */
  readonly isOpen: boolean;
  /** The plainest first; some are only written down when somebody looks. */
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
  /** There is one for certain. */
  addLater(answers: readonly Answer[], value: () => Value): void;
  /** How many different ones there are so far. */
  count(answers: readonly Answer[]): number;
  classes(isAll: (answers: readonly Answer[], count: number) => boolean): readonly ValueClass[];
}

interface Found {
  readonly answers: readonly Answer[];
  readonly values: Map<Value, Value>;
  later?: () => Value;
}

export function gather({ wanted, sameness }: Pick<Asking, 'wanted' | 'sameness'>): Gathering {
  const found = new Map<string, Found>();
  const classOf = (answers: readonly Answer[]): Found => {
    const key = keyOf(answers);
    const known = found.get(key) ?? { answers, values: new Map<Value, Value>() };
    found.set(key, known);
    return known;
  };
  return {
    open: classOf,
    add(answers, value) {
      const { values } = classOf(answers);
      const same = sameness(value);
      if (values.size < wanted && !values.has(same)) values.set(same, value);
    },
    addLater(answers, value) {
      classOf(answers).later ??= value;
    },
    count: (answers) => classOf(answers).values.size,
    classes: (isAll) => [...found.values()].map((one) => classIn(one, isAll)),
  };
}

function classIn(
  { answers, values, later }: Found,
  isAll: (answers: readonly Answer[], count: number) => boolean,
): ValueClass {
  const isOpen = values.size === 0 && later === undefined;
  return {
    answers,
    isOpen,
    get values() {
      if (values.size === 0 && later !== undefined) {
        const value = later();
        values.set(value, value);
      }
      return [...values.values()];
    },
    isAll: !isOpen && isAll(answers, Math.max(values.size, later === undefined ? 0 : 1)),
  };
}

/** The classes of values of which either all are given, or as many of each class as are wanted. */
export function groupedByAnswers(values: readonly Value[], asking: Asking): readonly ValueClass[] {
  const gathering = gather(asking);
  for (const value of values) gathering.add(answersOf(asking.leaves, value, asking.moment), value);
  return gathering.classes(() => true);
}
