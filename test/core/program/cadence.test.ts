/** Days of regular meetings, checked against a calendar on the wall. */
import { describe, expect, it } from 'vitest';
import { formatDate, parseDate } from '#core/conditions/date.ts';
import { beginsOnItsDay, type Cadence, fitsItsPeriod, nextDays } from '#core/program/cadence.ts';

function cadence(every: Cadence['every'], day: string, first: string): Cadence {
  return { every, day, first: parseDate(first) ?? Number.NaN };
}

describe('the next days', () => {
  it.each([
    ['every week', cadence('week', 'monday', '2026-07-06'), '2026-10-15', ['2026-10-19', '2026-10-26', '2026-11-02']],
    [
      'every two weeks',
      cadence('two-weeks', 'monday', '2026-07-06'),
      '2026-10-15',
      ['2026-10-26', '2026-11-09', '2026-11-23'],
    ],
    [
      'of every month',
      cadence('month', 'second wednesday', '2026-07-08'),
      '2026-10-15',
      ['2026-11-11', '2026-12-09', '2027-01-13'],
    ],
    [
      'of every quarter',
      cadence('quarter', 'first tuesday', '2026-01-06'),
      '2026-10-15',
      ['2027-01-05', '2027-04-06', '2027-07-06'],
    ],
    [
      'the last one of a month',
      cadence('month', 'last friday', '2026-01-30'),
      '2026-02-01',
      ['2026-02-27', '2026-03-27', '2026-04-24'],
    ],
    [
      'the day itself',
      cadence('week', 'thursday', '2026-10-15'),
      '2026-10-15',
      ['2026-10-15', '2026-10-22', '2026-10-29'],
    ],
    [
      'none before the first',
      cadence('quarter', 'first tuesday', '2027-01-05'),
      '2026-10-15',
      ['2027-01-05', '2027-04-06', '2027-07-06'],
    ],
  ])('%s', (_what, rule, from, expected) => {
    expect(nextDays(rule, parseDate(from) ?? Number.NaN, 3).map(formatDate)).toEqual(expected);
  });
});

describe('the first day', () => {
  it.each([
    ['2026-01-06', true],
    ['2026-01-13', false],
    ['2026-01-07', false],
  ])('%s is the first Tuesday of a month: %s', (first, expected) => {
    expect(beginsOnItsDay(cadence('month', 'first tuesday', first))).toBe(expected);
  });
});

describe('a period', () => {
  it.each([
    ['week', 'monday', true],
    ['week', 'first monday', false],
    ['quarter', 'first monday', true],
    ['quarter', 'monday', false],
  ] as const)('of a %s on "%s" makes sense: %s', (every, day, expected) => {
    expect(fitsItsPeriod({ every, day })).toBe(expected);
  });
});
