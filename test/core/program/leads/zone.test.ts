/** Local times of zones: on days without a clock change they are read the short way, which must not differ. */
import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import { instantIn } from '#core/program/leads/zone.ts';

const ZONES = ['UTC', 'America/New_York', 'Europe/Berlin', 'Asia/Kathmandu', 'Australia/Lord_Howe', 'Pacific/Apia'];
/** Around clock changes, one skipped day (Apia, 2011), and before zones were kept in whole minutes. */
const DAYS = [
  '2026-03-08',
  '2026-03-29',
  '2026-04-05',
  '2026-10-04',
  '2026-10-25',
  '2026-11-01',
  '2011-12-30',
  '1880-06-15',
];
const TIMES = ['00:00', '01:30', '02:00:00.999', '02:45', '03:15:30', '23:59:59'];

function around(day: string): readonly string[] {
  return [-2, -1, 0, 1, 2].map((days) => Temporal.PlainDate.from(day).add({ days }).toString());
}

describe('a local time', () => {
  it.each(ZONES)('of %s is the instant the calendar gives, whatever the day', (zone) => {
    const locals = DAYS.flatMap(around).flatMap((day) => TIMES.map((time) => `${day}T${time}`));
    const read = locals.map((local) => [local, instantIn(zone, local)?.at]);
    const asked = locals.map((local) => [
      local,
      Temporal.PlainDateTime.from(local).toZonedDateTime(zone).epochMilliseconds,
    ]);
    expect(read).toEqual(asked);
  });

  it('that a clock change skips or repeats is in doubt, and the hours around it are not', () => {
    const doubts = (local: string) => instantIn('Europe/Berlin', local)?.doubt;
    expect(['2026-03-29T01:59', '2026-03-29T02:30', '2026-03-29T03:00'].map(doubts)).toEqual([
      undefined,
      'gap',
      undefined,
    ]);
    expect(['2026-10-25T01:59', '2026-10-25T02:30', '2026-10-25T03:00'].map(doubts)).toEqual([
      undefined,
      'ambiguous',
      undefined,
    ]);
  });

  it.each(['2026-02-30T10:00', '2026-10-01T24:30', 'soon'])('cannot be %s', (local) => {
    expect(instantIn('UTC', local)).toBeUndefined();
  });
});
