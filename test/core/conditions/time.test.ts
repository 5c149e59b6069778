/** Durations, dates and instants as policies write them. */
import { describe, expect, it } from 'vitest';
import { formatDate, parseDate } from '#core/conditions/date.ts';
import { durationText, parseDuration } from '#core/conditions/duration.ts';
import { formatInstant, parseInstant } from '#core/conditions/instant.ts';

describe('a duration', () => {
  it.each<[written: string, text: string]>([
    ['4h', '4 hours'],
    ['1h', '1 hour'],
    ['36h', '36 hours'],
    ['48h', '2 days'],
    ['1d', '1 day'],
    ['2w', '14 days'],
    ['5000d', '5,000 days'],
  ])('%s is %s', (written, text) => {
    expect(durationText(parseDuration(written) ?? 0)).toBe(text);
  });

  it.each(['', '0d', '-1d', '1.5d', '01d', '30', '30 d', '3m', '30D', '99999d'])('is not %j', (written) => {
    expect(parseDuration(written)).toBeUndefined();
  });
});

describe('a date', () => {
  it.each<[written: string, days: number]>([
    ['1970-01-01', 0],
    ['1969-12-31', -1],
    ['2024-02-29', 19_782],
    ['2026-10-15', 20_741],
  ])('%s is day %i and back', (written, days) => {
    expect(parseDate(written)).toBe(days);
    expect(formatDate(days)).toBe(written);
  });

  it.each([
    '2025-02-29',
    '2026-13-01',
    '2026-00-10',
    '2026-1-5',
    '0026-10-15',
    '15.10.2026',
    '2026-10-15T00:00:00Z',
    '',
  ])('is not %j', (written) => expect(parseDate(written)).toBeUndefined());
});

describe('an instant', () => {
  it.each<[written: string, utc: string]>([
    ['2026-10-15T09:00:00Z', '2026-10-15T09:00:00Z'],
    ['2026-10-15T09:00Z', '2026-10-15T09:00:00Z'],
    ['2026-10-15T09:00:00+02:00', '2026-10-15T07:00:00Z'],
    ['2026-10-15T23:30:00-09:30', '2026-10-16T09:00:00Z'],
    ['2026-10-15T09:00:00.5Z', '2026-10-15T09:00:00.500Z'],
    ['2026-10-15T09:00:00.0019999Z', '2026-10-15T09:00:00.001Z'],
    ['1969-12-31T23:59:59.9999Z', '1969-12-31T23:59:59.999Z'],
  ])('%s is %s, to the millisecond before', (written, utc) => {
    const instant = parseInstant(written);
    expect(instant).toBe(Date.parse(utc));
    expect(instant !== undefined && formatInstant(instant)).toBe(utc);
  });

  it.each([
    '2026-10-15T09:00:00',
    '2026-10-15',
    '2026-10-15 09:00:00Z',
    '2026-02-29T09:00:00Z',
    '2026-10-15T24:00:00Z',
    '2026-10-15T09:60:00Z',
    '2026-10-15T09:00:60Z',
    '2026-10-15T09:00:00+24:00',
    '2026-10-15T09:00:00.Z',
  ])('is not %j', (written) => expect(parseInstant(written)).toBeUndefined());
});
