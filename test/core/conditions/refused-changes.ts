/** Changes between two numbers that are none, and percentages that are not whole. */
import type { Refusal } from './refusal.ts';

export const refusedChanges: Readonly<Record<string, readonly Refusal[]>> = {
  'changes between what has none': [
    [
      '{ change: { field: company.employees, since: company.employees }, from: 5% }',
      'data/wrong-comparison',
      'change since',
      'company.employees is compared with itself.',
    ],
    [
      '{ change: { field: company.industry, since: company.employees }, from: 5% }',
      'data/wrong-comparison',
      'change field',
      'company.industry is a choice without an order and has no change in percent.',
    ],
    [
      '{ change: { field: company.employees, since: company.stock_turns }, from: 5% }',
      'data/wrong-comparison',
      'change since',
      'company.employees is a number without decimals and company.stock_turns is a number with one decimal, so there is no change from one to the other.',
    ],
    [
      '{ change: { field: company.employees, since: company.employees_last_year, base_from: 2.5 }, from: 5% }',
      'data/literal-not-a-value',
      'change base_from',
      'company.employees_last_year is kept without decimals, so it is never 2.5.',
    ],
    [
      '{ change: { field: company.employees, since: company.employees_last_year }, from: 50%, below: 20% }',
      'data/empty-range',
      'below',
      'Nothing lies between the bounds of the change of company.employees.',
    ],
  ],
};
