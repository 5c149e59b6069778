/** What becomes of finished scores: statuses, grades, combined models, matrices. */
import { describe, expect, it } from 'vitest';
import { judge } from '#core/program/interpret/verdict.ts';
import type { Verdict } from '#core/program/verdict.ts';
import { AS_OF, programWith, WITHOUT_SCORES } from '../small-agreement.ts';
import { daysAgo, event, type LeadParts, lead } from '../small-leads.ts';

function judged(models: string, parts: LeadParts, more = ''): Verdict {
  const program = programWith({ scoring: `models:\n${models}\n${more}`, lifecycle: WITHOUT_SCORES });
  return judge(program, lead(parts), { asOf: AS_OF, asOfDate: 0 });
}

const BY_INDUSTRY = 'rules: [ { id: r, field: company.industry, points: { software: 40, retail: 20 }, otherwise: 0 } ]';

describe('the status of a score', () => {
  const model = `
  - id: m
    applies_when: { field: company.country, is: "DE" }
    statuses:
      - { id: too-little, when: { known: { below: 1, of: [company.employees, company.industry] } } }
      - { id: disqualified, when: { field: company.industry, is: banking } }
    ${BY_INDUSTRY}`;

  it.each([
    ['not-applicable', { 'company.country': 'FR' }],
    ['undetermined', { 'company.industry': 'software' }],
    ['too-little', { 'company.country': 'DE' }],
    ['undetermined', { 'company.country': 'DE', 'company.employees': 9 }],
    ['disqualified', { 'company.country': 'DE', 'company.industry': 'banking' }],
    ['scored', { 'company.country': 'DE', 'company.industry': 'software' }],
  ])('is %s for %o', (status, fields) => {
    const score = judged(model, { fields }).scores.get('m');
    expect(score?.status).toBe(status);
    expect(score?.points).toEqual(status === 'scored' ? { least: 4000, most: 4000 } : undefined);
  });
});

describe('a grade', () => {
  const model = `
  - id: m
    rules:
      - { id: r, field: company.industry, points: { software: 40, retail: 20 }, otherwise: 10 }
      - { id: s, when: { field: company.country, is: "DE" }, points: 5 }
    bands: [ { id: a, from: 40 }, { id: b, from: 20 }, { id: c } ]`;

  it.each([
    ['a', 'at its lower end, which is included', { 'company.industry': 'software', 'company.country': 'FR' }],
    ['b', 'while both ends fall into it', { 'company.industry': 'retail' }],
    ['c', 'without a lower end', { 'company.industry': 'banking' }],
    [undefined, 'while the ends fall into two', {}],
  ])('is %s %s', (grade, _when, fields) => {
    expect(judged(model, { fields }).scores.get('m')?.grade).toBe(grade);
  });
});

describe('a combined model', () => {
  const parts = (combines: string, more = ''): string => `
  - { id: one, ${BY_INDUSTRY} }
  - id: two
    applies_when: { field: company.country, is: "DE" }
    statuses: [ { id: disqualified, when: { field: company.employees, below: 5 } } ]
    rules: [ { id: s, when: { field: company.employees, from: 50 }, points: 10.01 } ]
  - { id: both, combines: ${combines}, ${more} bands: [ { id: high, from: 30 }, { id: low } ] }`;
  const GERMAN = { 'company.country': 'DE', 'company.industry': 'retail', 'company.employees': 80 };

  it.each([
    ['adds up', '{ sum: [one, two] }', '', GERMAN, [30.01, 30.01]],
    ['has limits of its own', '{ sum: [one, two] }', 'cap: 25, floor: 0,', GERMAN, [25, 25]],
    ['rounds the weighted sum once', '{ weights: { one: 50%, two: 50% } }', '', GERMAN, [15.01, 15.01]],
    ['subtracts by a negative weight', '{ weights: { one: 150%, two: -50% } }', '', GERMAN, [25, 25]],
    [
      'swaps the ends for a negative weight',
      '{ weights: { one: -50%, two: 150% } }',
      '',
      { ...GERMAN, 'company.industry': undefined },
      [-4.99, 15.02],
    ],
    [
      'takes the highest of each end',
      '{ highest_of: [one, two] }',
      '',
      { ...GERMAN, 'company.industry': undefined },
      [10.01, 40],
    ],
    [
      'counts a part that does not apply as nothing',
      '{ sum: [one, two] }',
      '',
      { ...GERMAN, 'company.country': 'FR' },
      [20, 20],
    ],
    [
      'leaves it out of the highest',
      '{ highest_of: [one, two] }',
      '',
      { ...GERMAN, 'company.country': 'FR' },
      [20, 20],
    ],
  ])('%s', (_shows, combines, more, fields, [least = 0, most = 0]) => {
    const known = Object.fromEntries(
      Object.entries(fields).flatMap(([id, value]) => (value === undefined ? [] : [[id, value]])),
    );
    const points = judged(parts(combines, more), { fields: known }).scores.get('both')?.points;
    expect(points).toEqual({ least: Math.round(least * 100), most: Math.round(most * 100) });
  });

  it.each([
    ['undetermined while a part is', { 'company.industry': 'retail' }, 'undetermined'],
    ['disqualified if a part is', { ...GERMAN, 'company.employees': 2 }, 'disqualified'],
  ])('is %s', (_shows, fields, status) => {
    expect(judged(parts('{ sum: [one, two] }'), { fields }).scores.get('both')).toEqual({ status });
  });

  it('does not apply where none of its parts does', () => {
    const models = `
  - { id: two, applies_when: { field: company.country, is: "DE" }, ${BY_INDUSTRY} }
  - { id: both, combines: { sum: [two] } }`;
    expect(judged(models, { fields: { 'company.country': 'FR' } }).scores.get('both')).toEqual({
      status: 'not-applicable',
    });
  });
});

describe('a matrix', () => {
  const models = `
  - { id: fit, ${BY_INDUSTRY}, bands: [ { id: a, from: 30 }, { id: b } ] }
  - { id: interest, rules: [ { id: e, signal: ebook, points: 10 } ], bands: [ { id: high, from: 10 }, { id: low } ] }`;
  const matrix =
    'matrices: [ { id: priority, rows: fit, columns: interest, cells: { a: { high: hot, low: warm }, b: { high: warm, low: cold } } } ]';

  it.each([
    ['hot', { fields: { 'company.industry': 'software' }, events: [event('ebook', daysAgo(1))] }],
    ['warm', { fields: { 'company.industry': 'software' } }],
    ['cold', { fields: { 'company.industry': 'banking' } }],
    [undefined, { fields: {} }],
    [undefined, { fields: { 'company.industry': 'banking' }, events: 'unknown' }],
  ] satisfies readonly (readonly [string | undefined, LeadParts])[])('gives %s for %o', (cell, parts) => {
    expect(judged(models, parts, matrix).cells.get('priority')).toBe(cell);
  });
});
