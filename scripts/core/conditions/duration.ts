/** Durations: `4h`, `30d`, `2w`. A day is 24 hours and a week seven days; there are no months. */
import { decimalText } from './decimal.ts';
import { DAY_MS } from './value.ts';

const HOUR_MS = 3_600_000;

const UNITS: ReadonlyMap<string, number> = new Map([
  ['h', HOUR_MS],
  ['d', DAY_MS],
  ['w', 7 * DAY_MS],
]);

/** A hundred years: longer ones are slips. */
const LONGEST = 36_525 * DAY_MS;

/** Milliseconds; `undefined` for anything else. */
export function parseDuration(text: string): number | undefined {
  const groups = /^(?<count>[1-9]\d{0,6})(?<unit>[hdw])$/u.exec(text)?.groups;
  const duration = Number(groups?.['count']) * (UNITS.get(groups?.['unit'] ?? '') ?? Number.NaN);
  return duration <= LONGEST ? duration : undefined;
}

/** "30 days", "4 hours". */
export function durationText(duration: number): string {
  const [count, unit] = duration % DAY_MS === 0 ? [duration / DAY_MS, 'day'] : [duration / HOUR_MS, 'hour'];
  return count === 1 ? `1 ${unit}` : `${decimalText(count, 0)} ${unit}s`;
}
