/**
 * Kinds of events of one signal: two events are of one kind if they pass the same filters and their
 * properties are of the same classes wherever events are told apart by them.
 */
import type { PropertyTest } from '../../conditions/test.ts';
import type { FieldType, Value } from '../../conditions/value.ts';
import type { Moment } from '../../program/interpret/past.ts';
import { type PropertyClass, propertyClasses } from './property-classes.ts';
import type { Stream } from './tally.ts';

export interface EventType {
  /** By stream. */
  readonly passes: readonly boolean[];
  /** By property that tells events apart: place of the class, 0 for an event without it. */
  readonly classes: readonly number[];
  /** Properties that are only filtered by. */
  readonly properties: ReadonlyMap<string, Value>;
  /** It is not known whether there is such an event. */
  readonly unsure: boolean;
}

/** A property by which events are told apart. */
export interface KeyProperty {
  readonly property: string;
  readonly classes: readonly PropertyClass[];
  readonly streams: readonly number[];
}

export interface EventTypes {
  /** The plainest first. */
  readonly types: readonly EventType[];
  readonly keys: readonly KeyProperty[];
  readonly complete: boolean;
}

/** `typesOf` gives the types of a property in the versions that have it; `wanted` keys are enough. */
export function eventTypesOf(
  streams: readonly Stream[],
  typesOf: (property: string) => readonly FieldType[],
  wanted: number,
  moment: Moment,
): EventTypes {
  const keyed = new Set(streams.flatMap(({ distinct }) => (distinct?.by === 'property' ? [distinct.property] : [])));
  const filtered = streams.flatMap(({ where }) => where.map(({ property }) => property));
  const names = [...new Set([...keyed, ...filtered])];
  const slots = names.map((property): Slot => {
    const filters = filtersOn(property, streams);
    const by = [...filters.values()].map(({ test }) => test.by);
    const asked = { property, types: typesOf(property), wanted: keyed.has(property) ? wanted : 1 };
    return { property, filters, keyed: keyed.has(property), ...propertyClasses(asked, by, moment) };
  });
  const keys = slots
    .filter((slot) => slot.keyed)
    .map(({ property, classes }): KeyProperty => ({ property, classes, streams: toldApartBy(property, streams) }));
  return { types: typesFrom(slots, streams), keys, complete: slots.every(({ complete }) => complete) };
}

interface Slot {
  readonly property: string;
  readonly keyed: boolean;
  readonly filters: ReadonlyMap<string, { readonly place: number; readonly test: PropertyTest }>;
  readonly classes: readonly PropertyClass[];
  readonly complete: boolean;
}

function toldApartBy(property: string, streams: readonly Stream[]): readonly number[] {
  return streams.flatMap(({ distinct }, place) =>
    distinct?.by === 'property' && distinct.property === property ? [place] : [],
  );
}

/** Different filters on a property, by their text. */
function filtersOn(property: string, streams: readonly Stream[]): Slot['filters'] {
  const tests = streams.flatMap(({ where }) => where.filter((test) => test.property === property));
  const distinct = [...new Map(tests.map((test) => [JSON.stringify(test.by), test])).entries()];
  return new Map(distinct.map(([key, test], place) => [key, { place, test }]));
}

/** One class of each property, in every combination. */
function typesFrom(slots: readonly Slot[], streams: readonly Stream[]): readonly EventType[] {
  let combinations: readonly (readonly number[])[] = [[]];
  for (const { classes } of slots) {
    combinations = combinations.flatMap((before) => classes.map((_, place) => [...before, place]));
  }
  const types = combinations.map((places): EventType => {
    const chosen = (test: PropertyTest): boolean => {
      const at = slots.findIndex(({ property }) => property === test.property);
      const slot = slots[at];
      const filter = slot?.filters.get(JSON.stringify(test.by));
      return slot?.classes[places[at] ?? 0]?.passes[filter?.place ?? 0] ?? false;
    };
    const properties = slots.flatMap(({ property, keyed, classes }, at) => {
      const value = classes[places[at] ?? 0]?.values[0];
      return keyed || value === undefined ? [] : [[property, value] as const];
    });
    return {
      passes: streams.map(({ where }) => where.every(chosen)),
      classes: places.filter((_, at) => slots[at]?.keyed === true),
      properties: new Map(properties),
      unsure: slots.some(({ classes }, at) => classes[places[at] ?? 0]?.unsure === true),
    };
  });
  return withoutRepetition(types);
}

function withoutRepetition(types: readonly EventType[]): readonly EventType[] {
  const first = new Map<string, EventType>();
  const plainness = ({ unsure, properties }: EventType): number => Number(unsure) * 100 + properties.size;
  for (const type of types.toSorted((a, b) => plainness(a) - plainness(b))) {
    const seen = JSON.stringify([type.passes, type.classes]);
    if (!first.has(seen)) first.set(seen, type);
  }
  return [...first.values()];
}
