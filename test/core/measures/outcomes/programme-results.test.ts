/** What a programme's counted results come to, and whether it keeps its promise. */
import { describe, expect, it } from 'vitest';
import { resultsOf } from '#core/measures/outcomes/programme-results.ts';
import type { Programme } from '#core/schema/policies.generated.ts';

type Results = NonNullable<Programme['results']>;

function programme(part: Partial<Programme>): Programme {
  return {
    id: 'fair',
    type: 'event',
    owner: 'marketing',
    from: '2026-09-22',
    aims_at: ['makers'],
    moves: { from: 'inquiry', to: 'mql' },
    to_what_end: 'pipeline',
    ...part,
  };
}

const promises = { leads: 40, of: 'mql', acceptance: '65%' };

function counted(results: Partial<Results>, rest: Partial<Programme> = {}) {
  return resultsOf(programme({ promises, results: { counted_on: '2026-10-12', leads: 0, ...results }, ...rest }));
}

describe('the results of a programme', () => {
  it('are shares of what was promised, counted and decided', () => {
    const results = { leads: 36, within_icp: 29, decided: 33, accepted: 25, sqls: 11, spent: 4365 };
    expect(counted(results, { budget: 4200, until: '2026-09-24' })).toEqual({
      ofPromise: 90,
      withinIcp: 81,
      acceptance: 76,
      undecided: 3,
      costPerSql: 396.82,
      ofBudget: 104,
      volume: 'broken',
      quality: 'kept',
    });
  });

  it('never round up to a promise that is not kept', () => {
    expect(counted({ leads: 1000, decided: 1000, accepted: 649 })).toMatchObject({ acceptance: 64, quality: 'behind' });
    expect(counted({ leads: 1000, decided: 1000, accepted: 650 })).toMatchObject({
      acceptance: 65,
      quality: 'on-course',
    });
    expect(counted({ leads: 1000, decided: 1000, accepted: 655 })).toMatchObject({ acceptance: 66 });
  });

  it('are exact to the hundredth where a quotient is not', () => {
    expect(counted({ leads: 3, sqls: 3, spent: 0.05 })).toMatchObject({ costPerSql: 0.02 });
    expect(counted({ leads: 8, sqls: 8, spent: 0.2 })).toMatchObject({ costPerSql: 0.03 });
    expect(counted({ leads: 3, sqls: 3, spent: 1000.1 })).toMatchObject({ costPerSql: 333.37 });
  });

  it('say nothing about what was not counted', () => {
    expect(counted({})).toEqual({ ofPromise: 0, volume: 'open', quality: 'open' });
    expect(counted({ leads: 4, sqls: 0, spent: 900 })).not.toHaveProperty('costPerSql');
    expect(resultsOf(programme({ promises }))).toEqual({ volume: 'open', quality: 'open' });
  });
});

describe('the promise of a programme', () => {
  const tenDays = { from: '2026-10-01', until: '2026-10-10' };

  it.each([
    ['kept once the number is reached', { leads: 40, counted_on: '2026-10-02' }, tenDays, 'kept'],
    ['on course at the even part of its days', { leads: 20, counted_on: '2026-10-05' }, tenDays, 'on-course'],
    ['behind below it', { leads: 19, counted_on: '2026-10-05' }, tenDays, 'behind'],
    ['broken when its days are over', { leads: 39, counted_on: '2026-10-10' }, tenDays, 'broken'],
    ['broken when counted later', { leads: 39, counted_on: '2026-11-30' }, tenDays, 'broken'],
    ['open as long as no last day is set', { leads: 39 }, { from: '2026-10-01' }, 'open'],
  ] as const)('is %s', (_shows, results, days, volume) => {
    expect(counted(results, days).volume).toBe(volume);
  });

  it.each([
    ['on course while leads are still decided on', { decided: 20, accepted: 13 }, '2026-10-05', 'on-course'],
    ['behind while it can still be made up for', { decided: 20, accepted: 12 }, '2026-10-05', 'behind'],
    ['kept at the end', { decided: 20, accepted: 13 }, '2026-10-10', 'kept'],
    ['broken at the end', { decided: 20, accepted: 12 }, '2026-10-10', 'broken'],
    ['open while nobody has decided', { decided: 0, accepted: 0 }, '2026-10-05', 'open'],
  ] as const)('of quality is %s', (_shows, results, day, quality) => {
    expect(counted({ leads: 20, counted_on: day, ...results }, tenDays).quality).toBe(quality);
  });

  it('is open where there is none', () => {
    const results = { counted_on: '2026-10-12', leads: 5, decided: 5, accepted: 5 };
    expect(resultsOf(programme({ results }))).toMatchObject({ acceptance: 100, volume: 'open', quality: 'open' });
  });
});
