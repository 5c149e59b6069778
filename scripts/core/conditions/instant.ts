/**
 * Instants as policies write them, ISO 8601 with `Z` or an offset, and as they are compared: epoch
 * milliseconds, floored.
 */
import { parseDate } from './date.ts';
import { DAY_MS } from './value.ts';

const INSTANT =
  /^(?<date>\d{4}-\d\d-\d\d)T(?<hour>[01]\d|2[0-3]):(?<minute>[0-5]\d)(?::(?<second>[0-5]\d)(?:\.(?<fraction>\d+))?)?(?<offset>Z|[+-](?:[01]\d|2[0-3]):[0-5]\d)$/u;

/** `undefined` for another spelling, days the calendar does not have, and a missing time zone. */
export function parseInstant(text: string): number | undefined {
  const groups = INSTANT.exec(text)?.groups;
  const days = parseDate(groups?.['date'] ?? '');
  if (groups === undefined || days === undefined) return undefined;
  const minutes = Number(groups['hour']) * 60 + Number(groups['minute']) - offsetMinutes(groups['offset'] ?? 'Z');
  const milliseconds = Number((groups['fraction'] ?? '').slice(0, 3).padEnd(3, '0'));
  return days * DAY_MS + minutes * 60_000 + Number(groups['second'] ?? 0) * 1000 + milliseconds;
}

/** How far local time is ahead of UTC. */
function offsetMinutes(offset: string): number {
  if (offset === 'Z') return 0;
  const size = Number(offset.slice(1, 3)) * 60 + Number(offset.slice(4));
  return offset.startsWith('-') ? -size : size;
}

/** In UTC, with a fraction only where there is one. */
export function formatInstant(instant: number): string {
  return new Date(instant).toISOString().replace('.000Z', 'Z');
}
