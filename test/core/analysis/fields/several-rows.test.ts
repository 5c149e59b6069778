/** Fields that are compared with one another are answered together. */
import { describe, expect, it } from 'vitest';
import { factorsOf, rowsOf } from './rows-as-text.ts';

describe('the same in two fields', () => {
  it('is known only where both are, and only of equal values', () => {
    const rows = rowsOf([
      '{ field: contact.email_domain, is: mail.example }',
      '{ field: contact.email_domain, same_as: company.domain }',
    ]);
    expect(rows).toEqual([
      '? ?  nothing',
      '- ?  someone@company.example',
      '- +  someone@company.example | company.example',
      '- -  someone@company.example | business.example',
      '+ ?  someone@mail.example',
      '+ -  someone@mail.example | company.example',
      '+ +  someone@mail.example | mail.example',
    ]);
  });

  it('never is where the values differ by what else is asked', () => {
    const rows = rowsOf([
      '{ field: company.employees, from: 50 }',
      '{ field: company.employees_last_year, from: 40 }',
      '{ field: company.employees, same_as: company.employees_last_year }',
    ]);
    expect(rows.filter((row) => row.startsWith('+ - +'))).toEqual([]);
    expect(rows.filter((row) => row.startsWith('- + +'))).toEqual(['- + +  40 | 40']);
  });
});

describe('a change', () => {
  const change = 'change: { field: company.employees, since: company.employees_last_year, base_from: 50 }';

  it('is shown where it just begins', () => {
    expect(rowsOf([`{ ${change}, from: 20% }`, `{ ${change}, above: 20% }`])).toEqual([
      '? ?  nothing',
      '+ -  60 | 50',
      '- -  10 | 50',
      '+ +  61 | 50',
    ]);
  });

  it('leaves nothing open that whole numbers decide', () => {
    const conditions = [
      '{ field: company.employees, from: 100, below: 200 }',
      '{ field: company.employees_last_year, up_to: 150 }',
      `{ ${change}, from: 20% }`,
      `{ ${change}, from: 50%, below: 100% }`,
    ];
    expect(factorsOf(conditions).flatMap(({ rows }) => rows.filter(({ part }) => part === undefined))).toEqual([]);
  });
});

describe('what is not compared is independent', () => {
  it('one factor for each field, in the order in which they are asked for', () => {
    const factors = factorsOf([
      '{ field: company.country, is: "DE" }',
      '{ field: company.employees, from: 50 }',
      '{ known: company.country }',
    ]);
    expect(factors.map(({ id, leaves }) => `${id}: ${leaves.length}`)).toEqual([
      'field company.country: 2',
      'field company.employees: 1',
    ]);
  });
});
