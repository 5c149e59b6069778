/**
 * Time zones, the only place that knows them: the day an instant falls on in the company's zone, and
 * the instant of a timestamp that its source wrote without a zone. Everything behind this module
 * sees epoch milliseconds and whole days.
 */
import { Temporal } from 'temporal-polyfill';
import { parseInstant } from '../../conditions/instant.ts';
import { DAY_MS } from '../../conditions/value.ts';

export interface ZonedInstant {
  readonly at: number;
  /** The clocks changed there: the local time does not exist, or exists twice. */
  readonly doubt?: 'gap' | 'ambiguous';
}

/** Whole days since 1970-01-01 of the date that a calendar in the zone shows at the instant. */
export function dayIn(zone: string, instant: number): number {
  const { year, month, day } = Temporal.Instant.fromEpochMilliseconds(instant).toZonedDateTimeISO(zone);
  return Date.UTC(year, month - 1, day) / DAY_MS;
}

/** The instant at which a day of the zone begins, midnight unless a clock change leaves it out. */
export function startOfDay(zone: string, day: number): number {
  const date = new Date(day * DAY_MS);
  const [year, month] = [date.getUTCFullYear(), date.getUTCMonth() + 1];
  return new Temporal.PlainDate(year, month, date.getUTCDate()).toZonedDateTime(zone).epochMilliseconds;
}

/**
 * The instant of a local time such as `2026-03-29T02:30:00.5`, or `undefined` if there is no such
 * date or time of day. A time skipped by a clock change is read with the offset before the change,
 * one that comes twice as the earlier.
 */
export function instantIn(zone: string, local: string): ZonedInstant | undefined {
  const ahead = steadyOffset(zone, local.slice(0, 'YYYY-MM-DD'.length));
  const asUtc = ahead === undefined ? undefined : parseInstant(`${local}Z`);
  if (ahead !== undefined && asUtc !== undefined) return { at: asUtc - ahead };
  const time = localTime(local);
  if (time === undefined) return undefined;
  const zoned = time.toZonedDateTime(zone, { disambiguation: 'compatible' });
  const at = zoned.epochMilliseconds;
  if (!zoned.toPlainDateTime().equals(time)) return { at, doubt: 'gap' };
  const last = time.toZonedDateTime(zone, { disambiguation: 'later' }).epochMilliseconds;
  return last === at ? { at } : { at, doubt: 'ambiguous' };
}

/**
 * By how many milliseconds local time is ahead of UTC all through a day. A file holds many times of few
 * days, and asking for each of them costs more than all the rest of reading it. A day is safe if no clock
 * changes from a day before it begins until a day after it ends; on others, `undefined`, each time is asked for.
 */
function steadyOffset(zone: string, day: string): number | undefined {
  const key = `${zone} ${day}`;
  if (OFFSETS.has(key)) return OFFSETS.get(key);
  const offset = attempt(() => {
    const before = Temporal.PlainDate.from(day, { overflow: 'reject' }).subtract({ days: 1 }).toZonedDateTime(zone);
    const change = before.getTimeZoneTransition('next');
    const steady = change === null || change.epochMilliseconds - before.epochMilliseconds > 4 * DAY_MS;
    return steady ? before.offsetNanoseconds / 1_000_000 : undefined;
  });
  if (OFFSETS.size >= MOST_DAYS) OFFSETS.clear();
  OFFSETS.set(key, offset);
  return offset;
}

/** Remembered, not state: every entry would come out the same if it were asked for again. */
const OFFSETS = new Map<string, number | undefined>();
const MOST_DAYS = 20_000;

export function isTimeZone(zone: string): boolean {
  return attempt(() => Temporal.Instant.fromEpochMilliseconds(0).toZonedDateTimeISO(zone)) !== undefined;
}

function localTime(text: string): Temporal.PlainDateTime | undefined {
  return attempt(() => Temporal.PlainDateTime.from(text, { overflow: 'reject' }));
}

/** Temporal throws on text it does not know; for us that is an answer. */
function attempt<T>(make: () => T): T | undefined {
  try {
    return make();
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}
