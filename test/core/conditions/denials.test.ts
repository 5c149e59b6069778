/** Each kind of condition denied, and a few more ways to say the same: in words that nobody has to untangle. */
import { expect, it } from 'vitest';
import { parse } from 'yaml';
import { sentenceOf } from '#core/conditions/english.ts';
import { lowerExample } from './example-scope.ts';
import { exampleWords } from './example-words.ts';

const rows: readonly (readonly [yaml: string, english: string])[] = [
  [
    '{ not: { at_least: 2, of: [{ known: company.industry }, { decision: budget }] } }',
    'fewer than 2 of these: industry is known; “Budget in the ballpark” is confirmed',
  ],
  [
    '{ not: { any: [{ known: company.industry }, { decision: budget }] } }',
    'none of these: industry is known; “Budget in the ballpark” is confirmed',
  ],
  [
    '{ not: { not_agreed: website-visit } }',
    'the teams have yet to agree: “Does a visit without a form count at all?”',
  ],
  ['{ not: { cell: grade, in: [hot, warm] } }', 'overall grade is neither Hot nor Warm'],
  ['{ not: { cell: grade, is: hot } }', 'overall grade is not Hot'],
  ['{ not: { known: company.industry } }', 'industry is not known'],
  [
    '{ not: { known: { from: 2, of: [company.industry, company.employees] } } }',
    'it is not true that industry and employees are known',
  ],
  [
    '{ not: { known: { below: 1, of: [company.industry, company.employees] } } }',
    'it is not true that none of these is known: industry, employees',
  ],
  [
    '{ known: { up_to: 1, of: [company.industry, company.employees] } }',
    'at most 1 of these known: industry, employees',
  ],
  [
    '{ known: { from: 1, of: [company.industry, company.employees] } }',
    'at least 1 of these known: industry, employees',
  ],
  [
    '{ not: { field: company.employees, from: 50, below: 90 } }',
    'it is not true that employees at least 50 and below 90',
  ],
  [
    '{ not: { field: company.industry, is_not: retail, in: [retail, software] } }',
    'it is not true that industry is not Retail and is Retail or Software',
  ],
  [
    '{ not: { view: agreed, from: mql } }',
    'the agreed view of the lead is not Marketing-qualified lead or Sales-qualified lead',
  ],
  [
    '{ not: { view: marketing, from: mql } }',
    'marketing does not see the lead as Marketing-qualified lead or Sales-qualified lead',
  ],
  ['{ view: sales, is: mql }', 'sales sees the lead as Marketing-qualified lead'],
  ['{ not: { score: fit, from: 9 } }', 'it is not true that the score of fit is at least 9'],
  ['{ not: { grade: fit, is: a } }', 'the grade of fit is not A'],
  ['{ not: { signal: demo-request, times: { from: 2 } } }', 'it is not true that demo request at least twice'],
  ['{ signal: webinar-attended, distinct: webinar }', 'webinar attended with at least 1 different values of webinar'],
  [
    '{ signal: webinar-attended, where: { minutes: { from: 30 } }, times: { from: 2 } }',
    'webinar attended where minutes watched at least 30, at least twice',
  ],
  ['{ signal: website-visit, distinct: day }', 'website visit at least once'],
  ['{ signal: demo-request, since: current-stage }', 'demo request at least once since the current stage began'],
  ['{ not: { signal: demo-request, since: current-stage } }', 'no demo request since the current stage began'],
  ['{ not: { any_of: person, over: account } }', 'the account has no person'],
  ['{ not: { none_of: opportunity, over: account } }', 'the account has at least one opportunity'],
  ['{ not: { count_of: person, over: account, from: 2 } }', 'the account does not have at least 2 people'],
  [
    '{ not: { sum_of: opportunity, over: account, field: opportunity.amount, from: 9 } }',
    'the amount of the opportunities of the account, added up, is not at least USD 9',
  ],
  [
    '{ not: { highest_of: person, over: account, score: fit, from: 9 } }',
    'the highest score of fit among the people of the account is not at least 9',
  ],
  [
    '{ not: { most_advanced: person, over: account, from: mql } }',
    'the furthest recorded stage of the people of the account is neither Marketing-qualified lead nor Sales-qualified lead',
  ],
  ['{ not: { reached: recycled, times: { below: 1 } } }', 'the lead has reached Recycled at least once'],
  ['{ reached: recycled, times: { from: 2 } }', 'the lead has reached Recycled at least twice'],
];

it.each(rows)('%s', (yaml, english) => {
  const { test, findings } = lowerExample(parse(yaml));
  expect(findings).toEqual([]);
  expect(test && sentenceOf(test, exampleWords)).toBe(english);
});
