/** What a programme's counted results come to. */
import { describe, expect, it } from 'vitest';
import { resultsOf } from '#core/measures/outcomes/programme-results.ts';
import type { Programme } from '#core/schema/policies.generated.ts';

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

describe('the results of a programme', () => {
  it('are shares of what was promised, counted and decided', () => {
    const results = {
      counted_on: '2026-10-12',
      leads: 36,
      within_icp: 29,
      decided: 33,
      accepted: 25,
      sqls: 11,
      spent: 4365,
    };
    expect(resultsOf(programme({ promises, results, budget: 4200 }))).toEqual({
      ofPromise: 90,
      withinIcp: 81,
      acceptance: 76,
      keepsAcceptance: true,
      costPerSql: 396.82,
      ofBudget: 104,
    });
  });

  it('keep a promise only in full, whatever rounding says', () => {
    const results = { counted_on: '2026-10-12', leads: 1000, decided: 1000, accepted: 649 };
    expect(resultsOf(programme({ promises, results }))).toEqual({
      ofPromise: 2500,
      acceptance: 65,
      keepsAcceptance: false,
    });
  });

  it('say nothing about what was not counted', () => {
    expect(resultsOf(programme({ promises, results: { counted_on: '2026-10-12', leads: 0 } }))).toEqual({
      ofPromise: 0,
    });
    expect(resultsOf(programme({ promises }))).toEqual({});
  });
});
