/** Dates as policies write them, `2026-10-01`, and as they are compared: whole days since 1970-01-01. */
import { DAY_MS } from './value.ts';

/** `undefined` for another spelling and for days the calendar does not have. */
export function parseDate(text: string): number | undefined {
  const groups = /^(?<year>[1-9]\d{3})-(?<month>\d\d)-(?<day>\d\d)$/u.exec(text)?.groups;
  if (groups === undefined) return undefined;
  const days = Date.UTC(Number(groups['year']), Number(groups['month']) - 1, Number(groups['day'])) / DAY_MS;
  return formatDate(days) === text ? days : undefined;
}

export function formatDate(days: number): string {
  return new Date(days * DAY_MS).toISOString().slice(0, 'yyyy-mm-dd'.length);
}
