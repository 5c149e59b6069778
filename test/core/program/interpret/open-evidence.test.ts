/** While it is open which evidence a stage asks for, an entry has to carry enough for every list that could be the one. */
import { describe, expect, it } from 'vitest';
import { judge } from '#core/program/interpret/verdict.ts';
import { AS_OF, programWith } from '../small-agreement.ts';
import { daysAgo, entered, lead } from '../small-leads.ts';

const program = programWith({
  lifecycle: `
criteria: [ { id: budget, decided_by: caller }, { id: need, decided_by: caller }, { id: title, when: { field: contact.title, is: buyer } } ]
stages:
  - { id: inquiry, owner: marketing, enter: { any_signal: true } }
  - { id: mql, owner: marketing, enter: { signal: demo } }
  - id: sql
    owner: sales
    decided_by: caller
    evidence:
      first_match:
        - { when: { field: company.industry, is: software }, value: { all_of: [budget] } }
        - { when: { field: company.employees, from: 50 }, value: { all_of: [need] } }
      otherwise: { at_least: 1, of: [budget, title] }
sides: [ { id: recycled, owner: marketing }, { id: disqualified, owner: sales } ]`,
});

const SOFTWARE = { 'company.industry': 'software' };
const LARGE = { 'company.industry': 'retail', 'company.employees': 80 };
const SMALL = { 'company.industry': 'retail', 'company.employees': 8 };

describe('an entry counts', () => {
  it.each([
    ['with the evidence of its case', SOFTWARE, ['budget'], true],
    ['not with that of another', SOFTWARE, ['need'], false],
    ['with the evidence of the second case where the first does not hold', LARGE, ['need'], true],
    ['not with that of the first', LARGE, ['budget'], false],
    ['with that of the rest where no case holds', SMALL, ['budget'], true],
    ['with a criterion that is computed', { ...SMALL, 'contact.title': 'Buyer' }, [], true],
    ['not with one that is computed and not known', SMALL, [], false],
    ['not with the evidence of one case while two are open', { 'company.employees': 80 }, ['budget'], false],
    ['nor with that of the other', { 'company.employees': 80 }, ['need'], false],
    ['with both', { 'company.employees': 80 }, ['budget', 'need'], true],
    ['with less where the open case asks for what the rest asks for', { 'company.employees': 8 }, ['budget'], true],
  ])('%s', (_, fields, evidence, counts) => {
    const records = [entered('sql', daysAgo(3), { evidence })];
    const verdict = judge(program, lead({ fields, records }), { asOf: AS_OF, asOfDate: 0 });
    expect(verdict.stage).toBe(counts ? 'sql' : undefined);
  });
});
