/** How a dispute climbs, day by day. */
import { expect, it } from 'vitest';
import { formatDate, parseDate } from '#core/conditions/date.ts';
import { rungOn, rungsOf } from '#core/program/escalation.ts';

const due = parseDate('2026-11-30') ?? Number.NaN;
const rungs = rungsOf(
  [
    { after: '0d', to: 'revenue-operations-lead' },
    { after: '7d', to: 'chief-revenue-officer', does: 'Hears both.' },
    { after: '14d', to: 'chief-executive' },
  ],
  due,
);

it('each step begins so many days after the day to decide by', () => {
  expect(rungs.map(({ day, to }) => [formatDate(day), to])).toEqual([
    ['2026-11-30', 'revenue-operations-lead'],
    ['2026-12-07', 'chief-revenue-officer'],
    ['2026-12-14', 'chief-executive'],
  ]);
});

it.each([
  ['2026-11-29', undefined],
  ['2026-11-30', undefined],
  ['2026-12-01', 'revenue-operations-lead'],
  ['2026-12-06', 'revenue-operations-lead'],
  ['2026-12-07', 'chief-revenue-officer'],
  ['2026-12-14', 'chief-executive'],
  ['2027-12-14', 'chief-executive'],
])('on %s it is the turn of %s', (today, expected) => {
  expect(rungOn(rungs, due, parseDate(today) ?? Number.NaN)?.to).toBe(expected);
});
