/** How the latest actual stands to the one before it. */
import { describe, expect, it } from 'vitest';
import { type Reached, trendOf } from '#core/measures/kpi/trend.ts';

const q4 = (actual: number): Reached => ({ from: '2026-04-01', until: '2026-06-30', actual });
const q1 = (actual: number): Reached => ({ from: '2026-07-01', until: '2026-09-30', actual });

describe('a trend', () => {
  it.each([
    ['up, where higher is better', [q4(9), q1(12)], 'higher', { is: 'moved', before: q4(9), by: 33 }],
    ['down, where lower is better', [q4(530), q1(450)], 'lower', { is: 'moved', before: q4(530), by: 15 }],
    ['up, where lower is better', [q4(450), q1(530)], 'lower', { is: 'moved', before: q4(450), by: -18 }],
    ['by less than half a percent', [q4(1000), q1(1001)], 'higher', { is: 'moved', before: q4(1000), by: 0 }],
    ['nowhere', [q4(12), q1(12)], 'higher', { is: 'unchanged', before: q4(12) }],
    ['from nothing', [q4(0), q1(12)], 'higher', { is: 'no-base', before: q4(0) }],
    ['of one figure', [q1(12)], 'higher', undefined],
    ['of none', [], 'higher', undefined],
  ] as const)('%s', (_what, reached, better, expected) => {
    expect(trendOf(reached, better)).toEqual(expected);
  });

  it.each([
    ['between the two', '2026-07-01', 'redefined'],
    ['before both', '2026-04-01', 'moved'],
    ['after both', '2026-10-01', 'moved'],
    ['in the middle of the second, whose definition was then the old one', '2026-08-01', 'moved'],
  ])('over a definition that changed %s', (_what, since, is) => {
    expect(trendOf([q4(58), q1(66)], 'higher', since)?.is).toBe(is);
  });
});
