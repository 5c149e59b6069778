/**
 * Values, points and times in plain English. Written out here rather than asked of the engine's
 * locale data, because the same input has to give the same bytes everywhere and for ever.
 */
import type { Pair } from '../../conditions/amount.ts';
import { countryName } from '../../conditions/countries.ts';
import { decimalText, pointsText } from '../../conditions/decimal.ts';
import { listed } from '../../conditions/phrase.ts';
import { DAY_MS, type FieldType, type Value } from '../../conditions/value.ts';

/** A typed value as people write it: `1,200`, `USD 500`, `14 October 2026`, `Germany`. */
export function formatValue(type: FieldType, value: Value): string {
  if (Array.isArray(value)) return formatMembers(type, value);
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  if (typeof value === 'number') return formatNumeric(type, value);
  if (type.is === 'choice') return choiceTitle(type, String(value));
  return type.is === 'country' ? countryName(String(value)) : String(value);
}

function formatNumeric(type: FieldType, value: number): string {
  switch (type.is) {
    case 'money':
      return `${type.currency} ${decimalText(value, type.decimals)}`;
    case 'date':
      return formatDay(value);
    case 'instant':
      return formatInstantForPeople(value);
    case 'number':
      return decimalText(value, type.decimals);
    case 'choice':
      return type.values[value]?.title ?? String(value);
    default:
      return String(value);
  }
}

function formatMembers(type: FieldType, members: readonly string[]): string {
  const of = type.is === 'list' && type.of.is === 'choice' ? type.of : undefined;
  const titles = members.map((member) => (of === undefined ? member : choiceTitle(of, member)));
  return titles.length === 0 ? 'none' : listed(titles, 'and');
}

function choiceTitle({ values }: Extract<FieldType, { is: 'choice' }>, id: string): string {
  return values.find((value) => value.id === id)?.title ?? id;
}

/** Hundredths: `12.5`. */
export function formatHundredths(points: number): string {
  return pointsText(points);
}

/** Hundredths: `1 point`, `12.5 points`, `between 10 and 15 points`. */
export function formatPoints({ least, most }: Pair): string {
  if (least !== most) return `between ${formatHundredths(least)} and ${formatHundredths(most)} points`;
  return counted(least, formatHundredths(least), 'point', 100);
}

/** `3 events`, `1 event`. */
export function formatCount(count: number, one: string, many = `${one}s`): string {
  return `${decimalText(count, 0)} ${count === 1 ? one : many}`;
}

function counted(amount: number, text: string, one: string, single: number): string {
  return `${text} ${Math.abs(amount) === single ? one : `${one}s`}`;
}

export { durationText as formatDuration } from '../../conditions/duration.ts';

const MONTHS = 'January February March April May June July August September October November December'.split(' ');

/** Whole days since 1970-01-01: `14 October 2026`. */
export function formatDay(day: number): string {
  const date = new Date(day * DAY_MS);
  return `${date.getUTCDate()} ${MONTHS[date.getUTCMonth()] ?? ''} ${date.getUTCFullYear()}`;
}

/** `14 October 2026, 15:40 UTC`; seconds only where there are any. */
export function formatInstantForPeople(instant: number): string {
  const time = new Date(instant).toISOString().slice(11, 19).replace(/:00$/u, '');
  return `${formatDay(Math.floor(instant / DAY_MS))}, ${time} UTC`;
}
