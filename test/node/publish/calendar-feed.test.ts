/** The calendar feed, read back the way a calendar reads it (RFC 5545). */
import { describe, expect, it } from 'vitest';
import { formatDate, parseDate } from '#core/conditions/date.ts';
import { appointmentsIn } from '#core/program/appointments.ts';
import { type Cadence, nextDays } from '#core/program/cadence.ts';
import { calendarFeed } from '#node/publish/calendar-feed.ts';

const STAMP = Date.UTC(2026, 9, 15, 9);
const day = (date: string): number => parseDate(date) ?? Number.NaN;
const everyOtherMonday: Cadence = { every: 'two-weeks', day: 'monday', first: day('2026-07-06') };
const autumn = { from: day('2026-10-15'), days: 60 };

function feed(zone: string, title = 'Pipeline review', description = 'Nothing'): string {
  const events = appointmentsIn(autumn, everyOtherMonday, '10:00', zone).map(({ date, start }) => ({
    id: `pipeline-review-${date}`,
    start,
    minutes: 45,
    title,
    description,
  }));
  return calendarFeed({ name: 'Fernhill', company: 'Fernhill', stamp: STAMP, events });
}

/** Values of a property in the order of the text; folded lines are put together first. */
function valuesOf(text: string, property: string): readonly string[] {
  const lines = text.replaceAll(/\r\n[ \t]/gu, '').split('\r\n');
  return lines.flatMap((line) => (line.startsWith(`${property}:`) ? [line.slice(property.length + 1)] : []));
}

describe('the feed', () => {
  it('has the days of the cadence and no others', () => {
    const expected = nextDays(everyOtherMonday, autumn.from, 4).map((one) => formatDate(one).replaceAll('-', ''));
    expect(valuesOf(feed('Europe/Berlin'), 'DTSTART').map((at) => at.slice(0, 8))).toEqual(expected);
  });

  it('keeps the time of day over a clock change', () => {
    const starts = valuesOf(feed('America/New_York'), 'DTSTART');
    expect(starts.slice(0, 2)).toEqual(['20261026T140000Z', '20261109T150000Z']);
  });

  it('says when each one ends', () => {
    expect(valuesOf(feed('UTC'), 'DTEND')[0]).toBe('20261026T104500Z');
  });

  it('names each one in the same way for ever', () => {
    const names = valuesOf(feed('UTC'), 'UID');
    expect(names[0]).toBe('pipeline-review-2026-10-26');
    expect(new Set(names).size).toBe(names.length);
  });

  it('was made at the instant of the agreement, not of the machine', () => {
    expect(new Set(valuesOf(feed('UTC'), 'DTSTAMP'))).toEqual(new Set(['20261015T090000Z']));
  });

  it('is the same to the byte for the same agreement', () => {
    expect(feed('Europe/Berlin')).toBe(feed('Europe/Berlin'));
  });

  it('escapes what would end a value', () => {
    const text = feed('UTC', 'Deals, large; small', 'First\nBEGIN:VEVENT');
    expect(valuesOf(text, 'SUMMARY')[0]).toBe('Deals\\, large\\; small');
    expect(valuesOf(text, 'DESCRIPTION')[0]).toBe('First\\nBEGIN:VEVENT');
  });

  it('has lines of at most 75 octets that end as they should', () => {
    const text = feed('UTC', 'Überprüfung '.repeat(12), 'Überprüfung '.repeat(12));
    const lengths = text.split('\r\n').map((line) => new TextEncoder().encode(line).length);
    expect(Math.max(...lengths)).toBeLessThanOrEqual(75);
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/u);
    expect(text.startsWith('BEGIN:VCALENDAR\r\n')).toBe(true);
    expect(text.endsWith('END:VCALENDAR\r\n')).toBe(true);
  });
});

describe('appointments', () => {
  it('begin on the first day and end with the last one', () => {
    const week = { from: day('2026-10-26'), days: 14 };
    expect(appointmentsIn(week, everyOtherMonday, '10:00', 'UTC').map(({ date }) => date)).toEqual(['2026-10-26']);
  });

  it('that the clocks skip are held an hour later', () => {
    const fridays: Cadence = { every: 'week', day: 'friday', first: day('2026-03-27') };
    const [first] = appointmentsIn({ from: day('2026-03-27'), days: 1 }, fridays, '02:30', 'Asia/Jerusalem');
    expect(first?.start).toBe(Date.UTC(2026, 2, 27, 0, 30));
  });
});
