/** Which period is meant, and which of them may be compared. */
import { describe, expect, it } from 'vitest';
import { alike, latestClosed, running } from '#core/measures/kpi/periods.ts';

const spans = [
  { id: 'y25', from: '2025-07-01', until: '2026-06-30' },
  { id: 'y25-q4', from: '2026-04-01', until: '2026-06-30' },
  { id: 'y26', from: '2026-07-01', until: '2027-06-30' },
  { id: 'y26-q2', from: '2026-10-01', until: '2026-12-31' },
  { id: 'y26-q1', from: '2026-07-01', until: '2026-09-30' },
  { id: 'y26-q4', from: '2027-04-01', until: '2027-06-30' },
];

describe('the last closed period', () => {
  it.each([
    ['a quarter has ended within its year', '2026-10-15', 'y26-q1'],
    ['a quarter and its year have ended together', '2026-07-01', 'y25-q4'],
    ['the last day is not over yet', '2026-09-30', 'y25-q4'],
    ['nothing has ended', '2026-06-30', undefined],
  ])('where %s', (_what, today, expected) => {
    expect(latestClosed(spans, today)?.id).toBe(expected);
  });
});

describe('the running period', () => {
  it.each([
    ['a quarter and its year are on', '2026-10-15', 'y26-q2'],
    ['its first day has come', '2026-10-01', 'y26-q2'],
    ['its last day has come', '2026-12-31', 'y26-q2'],
    ['only the year is on', '2027-01-01', 'y26'],
    ['nothing is on', '2027-07-01', undefined],
  ])('where %s', (_what, today, expected) => {
    expect(running(spans, today)?.id).toBe(expected);
  });
});

describe('periods alike', () => {
  it('are years among themselves and quarters among themselves, in the order of time', () => {
    expect(alike(spans).map((group) => group.map(({ id }) => id))).toEqual([
      ['y25', 'y26'],
      ['y25-q4', 'y26-q1', 'y26-q2', 'y26-q4'],
    ]);
  });

  it('are months of 28 and of 31 days', () => {
    const months = [
      { from: '2026-03-01', until: '2026-03-31' },
      { from: '2026-02-01', until: '2026-02-28' },
    ];
    expect(alike(months)).toEqual([months.toReversed()]);
  });

  it('are none where there is none', () => {
    expect(alike([])).toEqual([]);
  });
});
