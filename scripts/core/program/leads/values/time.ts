/**
 * Dates and instants. Only spellings that mean one thing are read: `10/11/2026` is two different
 * days on two sides of an ocean. A timestamp without a zone is in the zone its source declares.
 */
import { parseDate } from '../../../conditions/date.ts';
import { parseInstant } from '../../../conditions/instant.ts';
import { instantIn } from '../zone.ts';
import type { Conversion } from './conversion.ts';

const MIDNIGHT = /[T ]00:00(?::00(?:\.0+)?)?$/u;

/** Whole days since 1970-01-01. A time of day is read only if it is midnight without a zone. */
export function readDate(text: string): Conversion {
  const value = parseDate(text.replace(MIDNIGHT, ''));
  return value === undefined ? { problem: 'is not a date such as 2026-10-01' } : { value };
}

const INSTANT =
  /^(?<date>\d{4}-\d\d-\d\d)[T ](?<time>\d?\d:\d\d(?::\d\d(?:\.\d{1,9})?)?) ?(?<offset>Z|UTC|[+-]\d\d(?::?\d\d)?)?$/iu;
/** What some systems export instead: milliseconds since 1970, from 2001 to 2286. */
const EPOCH = /^\d{13}$/u;

/** Epoch milliseconds, floored. `zone` is that of the source, for timestamps without one. */
export function readInstant(text: string, zone: string | undefined): Conversion {
  const written = EPOCH.test(text) ? Number(text) : parseInstant(text);
  if (written !== undefined) return { value: written };
  const groups = INSTANT.exec(text)?.groups;
  if (groups === undefined) return { problem: 'is not an instant such as 2026-10-15T09:00:00Z' };
  const time = groups['time'] ?? '';
  const local = `${groups['date']}T${time.indexOf(':') === 1 ? '0' : ''}${time}`;
  const offset = groups['offset'];
  if (offset === undefined && zone === undefined) {
    return { problem: 'does not say its time zone; end it with Z or an offset such as +02:00' };
  }
  const read = instantIn(offset === undefined ? (zone ?? 'UTC') : 'UTC', local);
  const late = offset === undefined ? 0 : offsetOf(offset);
  if (read === undefined || late === undefined) return { problem: 'is not a day and time of the calendar' };
  const value = read.at - late;
  return read.doubt === undefined ? { value } : { value, note: doubted(read.doubt, zone ?? '', value) };
}

/** Milliseconds by which local time is ahead. */
function offsetOf(text: string): number | undefined {
  if (/^(?:Z|UTC)$/iu.test(text)) return 0;
  const hours = Number(text.slice(1, 3));
  const minutes = Number(text.slice(3).replace(':', '') || '0');
  if (hours > 23 || minutes > 59) return undefined;
  return (text.startsWith('-') ? -1 : 1) * (hours * 60 + minutes) * 60_000;
}

function doubted(doubt: 'gap' | 'ambiguous', zone: string, value: number): string {
  const read = `; it is read as ${new Date(value).toISOString()}`;
  return doubt === 'gap'
    ? `was skipped when the clocks in ${zone} went forward${read}`
    : `came twice when the clocks in ${zone} went back${read}, the earlier of the two`;
}
