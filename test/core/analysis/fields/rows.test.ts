/** What can be answered about one field at once, and the value that stands for each way: types in a table each. */
import { describe, expect, it } from 'vitest';
import { rowsOf } from './rows-as-text.ts';

type Case = readonly [what: string, conditions: readonly string[], rows: readonly string[]];

function shows(cases: readonly Case[]): void {
  it.each(cases)('%s', (_, conditions, rows) => expect(rowsOf(conditions)).toEqual(rows));
}

describe('numbers', () => {
  shows([
    ['nothing is asked but presence', ['{ known: company.employees }'], ['-  nothing', '+  10']],
    ['one bound', ['{ field: company.employees, from: 50 }'], ['?  nothing', '-  10', '+  50']],
    [
      'two bounds leave three intervals',
      ['{ field: company.employees, from: 50, below: 1000 }'],
      ['? ?  nothing', '- +  10', '+ +  50', '+ -  1000'],
    ],
    [
      'two versions of a bound: what lies between changes sides',
      ['{ field: company.employees, from: 50 }', '{ field: company.employees, from: 51 }'],
      ['? ?  nothing', '- -  10', '+ -  50', '+ +  51'],
    ],
    [
      'single values are points',
      ['{ field: company.employees, in: [7, 8] }', '{ field: company.employees, not_in: [8] }'],
      ['? ?  nothing', '- +  1', '+ +  7', '+ -  8'],
    ],
    [
      'in the smallest unit of the field',
      ['{ field: company.revenue, above: 500000.50 }'],
      ['?  nothing', '-  50000050', '+  100000000'],
    ],
    ['below zero', ['{ field: company.revenue, below: 0 }'], ['?  nothing', '-  0', '+  -10']],
    [
      'nothing is larger than the largest',
      ['{ field: company.employees, above: 9000000000000 }'],
      ['?  nothing', '-  9000000000000'],
    ],
  ]);
});

describe('dates and instants', () => {
  shows([
    [
      'a window',
      ['{ field: product.trial_started, in_last: 30d }'],
      ['?  nothing', '+  2026-10-15T09:00:00Z', '-  2026-09-15T09:00:00Z'],
    ],
    [
      'windows of two sides and an age meet at the moment of judging',
      [
        '{ field: product.trial_started, in_last: 30d }',
        '{ field: product.trial_started, older_than: 90d }',
        '{ field: product.trial_started, in_next: 1d }',
      ],
      [
        '? ? ?  nothing',
        '+ - +  2026-10-15T09:00:00Z',
        '+ - -  2026-10-05T09:00:00Z',
        '- - -  2026-09-15T09:00:00Z',
        '- + -  2026-07-17T09:00:00Z',
        '- - +  2026-10-15T10:00:00Z',
      ],
    ],
    [
      'a date counts days',
      ['{ field: lead.next_step, older_than: 2d }', '{ field: lead.next_step, before: 2026-10-14 }'],
      ['? ?  nothing', '- -  2026-10-14', '+ +  2026-10-13'],
    ],
  ]);
});

describe('choices, yes or no, countries', () => {
  shows([
    [
      'every value of a choice',
      ['{ field: company.industry, in: [software, retail] }', '{ field: company.industry, is: retail }'],
      ['? ?  nothing', '+ -  software', '- -  financial-services', '+ +  retail'],
    ],
    [
      'ordered ones by rank',
      ['{ field: contact.seniority, from: manager }', '{ field: contact.seniority, below: executive }'],
      ['? ?  nothing', '- +  individual', '+ +  manager', '+ -  executive'],
    ],
    ['yes and no', ['{ field: contact.newsletter, is: true }'], ['?  nothing', '+  true', '-  false']],
    [
      'countries on a list and one that is not',
      ['{ field: company.country, in: $latin-america }', '{ field: company.country, is: "BR" }'],
      ['? ?  nothing', '+ -  AR', '+ +  BR', '- -  AD'],
    ],
  ]);
});

describe('lists', () => {
  shows([
    [
      'a member, two members, and none',
      ['{ field: company.systems, has_any: [erp, shop] }', '{ field: company.systems, has_all: [erp, shop] }'],
      ['? ?  nothing', '- -  []', '+ -  [erp]', '+ +  [erp, shop]'],
    ],
    [
      'sets that overlap',
      ['{ field: company.systems, has_all: [erp, shop] }', '{ field: company.systems, has_any: [warehouse, shop] }'],
      ['? ?  nothing', '- -  []', '- +  [shop]', '+ +  [erp, shop]'],
    ],
    [
      'text members are compared folded',
      ['{ field: contact.interests, has_any: ["Städtebau"] }'],
      ['?  nothing', '-  []', '+  [städtebau]'],
    ],
  ]);
});
