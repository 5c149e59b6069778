/**
 * Which events of a signal count, step by step in this order: forgetting, property
 * filter, waiting, exemptions, distinct, limit, window. What each step leaves is kept, so that a ledger
 * can show what it took. Events come newest first, so "the newest of …" is the first met.
 */
import { fold } from '../../conditions/fold.ts';
import type { EventCount } from '../../conditions/test.ts';
import { DAY_MS, type FieldType, type Value } from '../../conditions/value.ts';
import type { LeadEvent } from '../lead.ts';
import type { Exemption, Forgetting, Limit } from '../program.ts';

/** What is left of the events of one signal after each step. */
export interface Selection {
  readonly matching: readonly LeadEvent[];
  readonly remembered: readonly LeadEvent[];
  readonly ripe: readonly LeadEvent[];
  readonly unexempted: readonly LeadEvent[];
  readonly distinct: readonly LeadEvent[];
  readonly limited: readonly LeadEvent[];
  readonly recent: readonly LeadEvent[];
  /** Those that count. */
  readonly counting: readonly LeadEvent[];
}

export interface Selecting {
  readonly of: EventCount;
  readonly waits?: number | undefined;
  readonly exceptWhen?: readonly Exemption[];
  readonly limit?: Limit | undefined;
  /** Events at or before it do not count. */
  readonly forgottenUntil?: number | undefined;
}

export interface Viewer {
  readonly asOf: number;
  /** The newest recorded entry into any stage or side. */
  readonly stageBegan: number | undefined;
  propertyType(signal: string, property: string): FieldType | undefined;
  /** Whether the properties of an event pass a filter; unknown does not. */
  passes(where: EventCount['where'], event: LeadEvent): boolean;
  /** Whether such a record or event lies in a span of time, both ends included. */
  happened(what: Forgetting, from: number, to: number): boolean;
}

export function selectEvents(
  events: readonly LeadEvent[],
  { of, waits = 0, exceptWhen = [], limit, forgottenUntil = Number.NEGATIVE_INFINITY }: Selecting,
  viewer: Viewer,
): Selection {
  const matching = events.filter((event) => event.signal === of.signal && viewer.passes(of.where, event));
  const remembered = matching.filter(({ at }) => at > forgottenUntil);
  const ripe = remembered.filter(({ at }) => at + waits <= viewer.asOf);
  const unexempted = ripe.filter(({ at }) => !exceptWhen.some((exemption) => exempts(exemption, at, waits, viewer)));
  const distinct = newestForEachKey(unexempted, of, viewer);
  const limited = limit === undefined ? distinct : newestInEachTile(distinct, limit);
  const { inLast = Number.POSITIVE_INFINITY } = of;
  const recent = limited.filter(({ at }) => viewer.asOf - at < inLast);
  const began = (of.since === undefined ? undefined : viewer.stageBegan) ?? Number.NEGATIVE_INFINITY;
  const counting = recent.filter(({ at }) => at > began);
  return { matching, remembered, ripe, unexempted, distinct, limited, recent, counting };
}

/** While an event at `at` waits, that is in (at, at + waits], or so long before it, itself included. */
function exempts(exemption: Exemption, at: number, waits: number, viewer: Viewer): boolean {
  return 'before' in exemption
    ? viewer.happened(exemption, at - exemption.before, at)
    : viewer.happened(exemption, at + 1, at + waits);
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
export function keyOf(value: Value | undefined, type: FieldType | undefined): string | undefined {
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
