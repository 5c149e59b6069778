/**
 * Classes of the values of a property: two values are in one class if every filter on the property lets
 * both pass or neither. Where events are told apart by the property, a class has as many different
 * values as anybody could need, or all there are.
 */
import type { Comparison } from '../../conditions/comparison.ts';
import { passesAll } from '../../conditions/judge.ts';
import type { Subject } from '../../conditions/subject.ts';
import type { FieldType, Value } from '../../conditions/value.ts';
import type { Moment } from '../../program/interpret/past.ts';
import { keyOf } from '../../program/interpret/select-events.ts';
import { candidatesFor, variant } from './property-candidates.ts';

export interface PropertyClass {
  /** Which filters let its values pass. */
  readonly passes: readonly boolean[];
  /** The plainest first; none for an event without the property. */
  readonly values: readonly Value[];
}

export interface PropertyClasses {
  /** That of events without the property comes first. */
  readonly classes: readonly PropertyClass[];
  /** No class of values is left out. */
  readonly complete: boolean;
}

/** `wanted` different values of each class are looked for. */
export function classesOf(
  types: readonly FieldType[],
  filters: readonly (readonly Comparison[])[],
  wanted: number,
  moment: Moment,
): PropertyClasses {
  const subject = momentAsSubject(moment);
  const passes = (value: Value | undefined): readonly boolean[] => filters.map((by) => passesAll(by, value, subject));
  const found = types.flatMap((type) => {
    const seeds = Map.groupBy(candidatesFor(type, filters.flat(), moment), (value) => passes(value).join());
    return [...seeds.values()].map((some) => valuesLike(some, type, wanted, passes));
  });
  const merged = Map.groupBy(found, (values) => passes(values[0]).join());
  const classes = [...merged.values()].map((some) => {
    const values = different(some.flat(), types[0]).slice(0, wanted);
    return { passes: passes(values[0]), values };
  });
  return {
    classes: [{ passes: passes(undefined), values: [] }, ...classes],
    complete: !filters.flat().some(isSearched) || classes.length === 2 ** filters.length,
  };
}

/** Texts and lists are looked into: not every combination is put together. */
function isSearched(comparison: Comparison): boolean {
  return 'texts' in comparison || 'words' in comparison || 'members' in comparison;
}

function valuesLike(
  seeds: readonly Value[],
  type: FieldType,
  wanted: number,
  passes: (value: Value) => readonly boolean[],
): readonly Value[] {
  const values = different(seeds, type).slice(0, wanted);
  if (values.length === wanted || variant(type, seeds[0] ?? '', 1) === undefined) return values;
  const like = passes(seeds[0] ?? '').join();
  const more = seeds.flatMap((seed) =>
    Array.from({ length: 2 * wanted }, (_, place) => variant(type, seed, place + 1)).filter(
      (value): value is Value => value !== undefined && passes(value).join() === like,
    ),
  );
  return different([...values, ...more], type).slice(0, wanted);
}

/** Values with different keys. */
function different(values: readonly Value[], type: FieldType | undefined): readonly Value[] {
  const first = new Map<string | undefined, Value>();
  for (const value of values) {
    const key = keyOf(value, type);
    if (!first.has(key)) first.set(key, value);
  }
  return [...first.values()];
}

/** Events are filtered by fixed values and by the moment; nothing depends on the lead. */
function momentAsSubject({ asOf, asOfDate }: Moment): Subject {
  const nothing = (): undefined => undefined;
  return {
    asOf,
    asOfDate,
    field: nothing,
    count: nothing,
    condition: nothing,
    score: () => ({ status: 'undetermined' }),
    cell: nothing,
    reached: nothing,
    timesReached: nothing,
    decision: nothing,
    view: nothing,
    recordedStage: nothing,
    rollUp: nothing,
  };
}
