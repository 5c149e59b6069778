/**
 * Which events of a signal count, step by step in the order of `design.md`: forgetting, property
 * filter, distinct, limit, window. What each step leaves is kept, so that a ledger can show what it
 * took. Events come newest first, so "the newest of …" is the first met.
 */
import { fold } from '../../conditions/fold.ts';
import type { EventCount } from '../../conditions/test.ts';
import { DAY_MS, type FieldType, type Value } from '../../conditions/value.ts';
import type { LeadEvent } from '../lead.ts';
import type { Limit } from '../program.ts';

/** What is left of the events of one signal after each step. */
export interface Selection {
  readonly matching: readonly LeadEvent[];
  readonly remembered: readonly LeadEvent[];
  readonly distinct: readonly LeadEvent[];
  readonly limited: readonly LeadEvent[];
  /** Those that count. */
  readonly counting: readonly LeadEvent[];
}

export interface Selecting {
  readonly of: EventCount;
  readonly limit?: Limit | undefined;
  /** Events at or before it do not count. */
  readonly forgottenUntil?: number | undefined;
}

export interface Viewer {
  readonly asOf: number;
  propertyType(signal: string, property: string): FieldType | undefined;
  /** Whether the properties of an event pass a filter; unknown does not. */
  passes(where: EventCount['where'], event: LeadEvent): boolean;
}

export function selectEvents(
  events: readonly LeadEvent[],
  { of, limit, forgottenUntil = Number.NEGATIVE_INFINITY }: Selecting,
  viewer: Viewer,
): Selection {
  const matching = events.filter((event) => event.signal === of.signal && viewer.passes(of.where, event));
  const remembered = matching.filter(({ at }) => at > forgottenUntil);
  const distinct = newestForEachKey(remembered, of, viewer);
  const limited = limit === undefined ? distinct : newestInEachTile(distinct, limit);
  const { inLast } = of;
  const counting = inLast === undefined ? limited : limited.filter(({ at }) => viewer.asOf - at < inLast);
  return { matching, remembered, distinct, limited, counting };
}

function newestForEachKey(
  events: readonly LeadEvent[],
  { signal, distinct }: EventCount,
  viewer: Viewer,
): readonly LeadEvent[] {
  if (distinct === undefined) return events;
  const seen = new Set<string>();
  return events.filter((event) => {
    const key =
      distinct.by === 'day'
        ? String(dayOf(event.at))
        : keyOf(event.properties.get(distinct.property), viewer.propertyType(signal, distinct.property));
    return key !== undefined && !seen.has(key) && seen.add(key) !== undefined;
  });
}

/** Days of distinct events are days in UTC, whatever the company's zone. */
function dayOf(instant: number): number {
  return Math.floor(instant / DAY_MS);
}

/** An event without the property has no key and does not count; text is compared folded, as everywhere. */
function keyOf(value: Value | undefined, type: FieldType | undefined): string | undefined {
  if (typeof value === 'string' && (type?.is === 'text' || type?.is === 'url')) return fold(value);
  if (Array.isArray(value) && type?.is === 'list' && type.of.is === 'text') return JSON.stringify(value.map(fold));
  return value === undefined ? undefined : JSON.stringify(value);
}

/** 1970-01-01 was a Thursday: three days on, weeks start on Monday. */
const TO_MONDAY = 3 * DAY_MS;

function newestInEachTile(events: readonly LeadEvent[], { newest, per }: Limit): readonly LeadEvent[] {
  const counts = new Map<number, number>();
  return events.filter(({ at }) => {
    const tile = per === undefined ? 0 : Math.floor((at + TO_MONDAY) / per);
    const before = counts.get(tile) ?? 0;
    counts.set(tile, before + 1);
    return before < newest;
  });
}
