/** A promise of so many leads in each month, over a quarter. */
import { describe, expect, it } from 'vitest';
import { promisedIn } from '#core/measures/outcomes/promised-volume.ts';
import type { LeadVolume } from '#core/schema/policies.generated.ts';

const monthly: LeadVolume = {
  of: 'mql',
  per: 'month',
  targets: [
    { from: '2026-10-01', count: 120 },
    { from: '2026-12-01', count: 135 },
  ],
};

describe('the volume promised', () => {
  it.each([
    ['over a quarter in which it rises', monthly, '2026-10-01', '2026-12-31', 375],
    ['over one month', monthly, '2026-10-01', '2026-10-31', 120],
    ['before anything was promised', monthly, '2026-07-01', '2026-09-30', undefined],
    ['over a span that is not whole months', monthly, '2026-10-02', '2026-12-31', undefined],
    ['by the quarter', { ...monthly, per: 'quarter' }, '2026-10-01', '2026-12-31', 120],
    ['by the quarter over two months', { ...monthly, per: 'quarter' }, '2026-10-01', '2026-11-30', undefined],
    ['by the year', { ...monthly, per: 'year' }, '2026-10-01', '2027-09-30', 120],
    ['by the year over a quarter', { ...monthly, per: 'year' }, '2026-10-01', '2026-12-31', undefined],
    ['by the week', { ...monthly, per: 'week' }, '2026-10-01', '2026-12-31', undefined],
  ] as const)('%s', (_what, volume, from, until, expected) => {
    expect(promisedIn(volume, from, until)).toBe(expected);
  });
});
