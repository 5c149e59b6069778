/**
 * Classes of the values of a property: two values are in one class if every filter on the property lets
 * both pass or neither. Where events are told apart by the property, a class has as many different
 * values as anybody could need, or all there are.
 */
import type { Comparison } from '../../conditions/comparison.ts';
import type { FieldType, Value } from '../../conditions/value.ts';
import type { Moment } from '../../program/interpret/past.ts';
import { keyOf } from '../../program/interpret/select-events.ts';
import { answersOf } from '../fields/asked.ts';
import { classesOf } from '../fields/one-field.ts';
import type { FieldLeaf } from '../leaf.ts';
import { valuesNear } from './more-values.ts';

export interface PropertyClass {
  /** Which filters let its values pass. */
  readonly passes: readonly boolean[];
  /** The plainest first; none for events without the property, or if `unsure`. */
  readonly values: readonly Value[];
  /** It is not known whether any value is answered so. */
  readonly unsure: boolean;
}

interface PropertyClasses {
  /** That of events without the property comes first. */
  readonly classes: readonly PropertyClass[];
  /** No class of values is left out. */
  readonly complete: boolean;
}

/** `wanted` different values of each class are looked for; `types` are those of the versions that have the property. */
export function propertyClasses(
  {
    property,
    types,
    wanted,
  }: { readonly property: string; readonly types: readonly FieldType[]; readonly wanted: number },
  filters: readonly (readonly Comparison[])[],
  moment: Moment,
): PropertyClasses {
  const missing: PropertyClass = { passes: filters.map((by) => by.length === 0), values: [], unsure: false };
  if (types.length === 0) return { classes: [missing], complete: true };
  const leaves = filters
    .flat()
    .map((comparison): FieldLeaf => ({ leaf: 'field', field: property, domain: false, comparison }));
  const sameness = (value: Value): Value => keyOf(value, types[0]) ?? '';
  const found = classesOf({ field: property, leaves, types, samples: [] }, moment, wanted, sameness);
  if (found === undefined) return { classes: [missing], complete: false };
  const classes = found.map(({ answers, values: shown }): PropertyClass => {
    const isLike = (value: Value): boolean => answersOf(leaves, value, moment).join() === answers.join();
    const values = shown.length >= wanted ? shown : [...shown, ...moreLike(shown, types[0], wanted).filter(isLike)];
    const left = answers.values();
    const passes = filters.map((by) => by.map(() => left.next().value).every((answer) => answer === true));
    return { passes, values, unsure: values.length === 0 };
  });
  const merged = Map.groupBy(classes, ({ passes }) => passes.join());
  return {
    classes: [missing, ...[...merged.values()].map((some) => together(some, wanted, sameness))],
    complete: wanted === 1 || classes.every(({ unsure }) => !unsure),
  };
}

function moreLike(values: readonly Value[], type: FieldType | undefined, wanted: number): readonly Value[] {
  return type === undefined ? [] : values.flatMap((value) => [...valuesNear(value, type, wanted)]);
}

/** Classes that differ in parts of filters only. */
function together(classes: readonly PropertyClass[], wanted: number, sameness: (value: Value) => Value): PropertyClass {
  const values = new Map<Value, Value>();
  for (const value of classes.flatMap((one) => one.values)) {
    if (!values.has(sameness(value))) values.set(sameness(value), value);
  }
  const [first] = classes;
  return { passes: first?.passes ?? [], values: [...values.values()].slice(0, wanted), unsure: values.size === 0 };
}
