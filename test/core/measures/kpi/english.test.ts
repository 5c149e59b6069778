/** Formulas of shared numbers as sentences. */
import { describe, expect, it } from 'vitest';
import { formulaText, type NameOf } from '#core/measures/kpi/english.ts';
import type { Formula } from '#core/schema/policies.generated.ts';

const TITLES: Readonly<Record<string, string>> = {
  mql: 'Marketing-qualified lead',
  arpa: 'Average revenue per account',
  margin: 'Gross margin',
  churn: 'Churn',
  spend: 'Spend of sales and marketing',
  attempt: 'Minutes to the first attempt',
};

const nameOf: NameOf = (_kind, id) => TITLES[id] ?? id;

const formulas: readonly (readonly [shows: string, formula: Formula, sentence: string])[] = [
  ['a sum', { sum: 'spend' }, 'the sum of spend of sales and marketing'],
  [
    'a running total',
    { cumulative: 'spend' },
    'the sum of spend of sales and marketing since the beginning of the longer period',
  ],
  ['a ratio', { ratio: { of: 'spend', out_of: 'customers' } }, 'spend of sales and marketing divided by customers'],
  [
    'a ratio with a lag',
    { ratio: { of: 'spend', out_of: 'customers', spend_lag: '60d' } },
    'spend of sales and marketing divided by customers, where money is compared with what it brought 60 days later',
  ],
  ['a product', { derived: { multiply: ['arpa', 'margin'] } }, 'average revenue per account × gross margin'],
  [
    'customer lifetime value',
    { derived: { multiply: ['arpa', 'margin'], divide_by: ['churn'] } },
    'average revenue per account × gross margin, divided by churn',
  ],
  ['a median', { percentile: { of: 'attempt', percent: 50 } }, 'the median of minutes to the first attempt'],
  [
    'a percentile of enough values',
    { percentile: { of: 'attempt', percent: 90, min_cohort: 20 } },
    'the 90th percentile of minutes to the first attempt, from 20 values on',
  ],
  [
    'a 1st percentile',
    { percentile: { of: 'attempt', percent: 1 } },
    'the 1st percentile of minutes to the first attempt',
  ],
  ['a 13th', { percentile: { of: 'attempt', percent: 13 } }, 'the 13th percentile of minutes to the first attempt'],
  ['a 22nd', { percentile: { of: 'attempt', percent: 22 } }, 'the 22nd percentile of minutes to the first attempt'],
  [
    'a cohort',
    { conversion: { from: 'inquiry', to: 'customer', clock: 'cohort', distinct: 'account' } },
    'of all that reached inquiry in the period, the share that went on to customer; each account counted once',
  ],
  [
    'a cohort with all its terms',
    {
      conversion: {
        from: 'mql',
        to: 'customer',
        clock: 'cohort',
        counted_from: 'inquiry',
        in_last: '180d',
        only_mature: true,
        distinct: 'lead',
        re_entries: 'once',
        min_cohort: 20,
      },
    },
    'of all that reached marketing-qualified lead in the period (dated by when they reached inquiry), the share that went on to customer; each lead counted once, arrivals within 180 days, only those who have had the whole time, no second count for who comes back and no figure below 20',
  ],
  [
    'a period',
    { conversion: { from: 'inquiry', to: 'mql', clock: 'period', distinct: 'lead', re_entries: 'each' } },
    'all that reached marketing-qualified lead in the period, divided by all that reached inquiry in it; each lead counted again whenever it comes back',
  ],
];

describe('a formula in words', () => {
  it.each(formulas)('%s', (_shows, formula, sentence) => {
    expect(formulaText(formula, nameOf)).toBe(sentence);
  });
});
