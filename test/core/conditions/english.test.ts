/** Sentences a salesperson can follow: groups in groups, denials, cases. */
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { readingOf, sentenceOf } from '#core/conditions/english.ts';
import { inline, values } from '#core/conditions/phrase.ts';
import { sentence } from '#core/conditions/sentence.ts';
import { lowerExample } from './example-scope.ts';
import { exampleWords } from './example-words.ts';

const sentences: readonly (readonly [yaml: string, english: string])[] = [
  [
    '{ all: [{ any_signal: true }, { known: company.industry }, { field: contact.newsletter, is: true }] }',
    'any signal of intent at least once, industry is known and newsletter is yes',
  ],
  [
    '{ all: [{ field: company.employees, from: 50, below: 1000 }, { signal: demo-request }] }',
    'employees at least 50 and below 1,000, and demo request at least once',
  ],
  [
    '{ any: [{ all: [{ grade: fit, is: a }, { reached: mql }] }, { signal: demo-request, in_last: 4h }, { cell: grade, is: hot }] }',
    'both the grade of fit is A and the lead has reached Marketing-qualified lead; demo request at least once in the last 4 hours; or overall grade is Hot',
  ],
  ['{ all: [{ known: company.industry }] }', 'industry is known'],
  [
    '{ all: [{ known: company.industry }, { at_least: 2, of: [{ decision: budget }, { condition: can-be-contacted }] }] }',
    'industry is known, and (at least 2 of these: “Budget in the ballpark” is confirmed; “Can be contacted” holds)',
  ],
  ['{ not: { field: company.industry, in: [software, retail] } }', 'industry is neither Software nor Retail'],
  ['{ not: { field: company.country, not_in: $latin-america } }', 'country is on the list “Latin America”'],
  ['{ not: { field: company.employees, from: 50 } }', 'it is not true that employees at least 50'],
  ['{ not: { signal: demo-request, in_last: 30d } }', 'no demo request in the last 30 days'],
  ['{ not: { signal: demo-request, times: { below: 1 } } }', 'demo request at least once'],
  ['{ not: { any_signal: true } }', 'no signal of intent'],
  ['{ not: { reached: [recycled, disqualified] } }', 'the lead has not reached Recycled or Disqualified'],
  ['{ not: { decision: budget } }', '“Budget in the ballpark” is not confirmed'],
  ['{ not: { condition: can-be-contacted } }', '“Can be contacted” does not hold'],
  ['{ not: { view: sales, is: mql } }', 'sales does not see the lead as Marketing-qualified lead'],
  ['{ not: { grade: fit, from: b } }', 'the grade of fit is neither A nor B'],
  ['{ not: { not: { known: company.industry } } }', 'industry is known'],
  [
    '{ not: { all: [{ known: company.industry }, { known: company.employees }] } }',
    'not all of these: industry is known; employees is known',
  ],
  ['{ known: { from: 2, of: [company.industry, company.employees] } }', 'industry and employees are known'],
  ['{ signal: website-visit, distinct: day, times: { from: 5 } }', 'website visit on at least 5 different days'],
  ['{ signal: website-visit, times: { from: 2 } }', 'website visit at least twice'],
  ['{ signal: website-visit, times: { up_to: 3 } }', 'website visit at most 3 times'],
  ['{ signal: website-visit, times: { above: 2, below: 9 } }', 'website visit more than 2 and fewer than 9 times'],
  [
    '{ known: { below: 2, of: [company.industry, company.employees, contact.title] } }',
    'fewer than 2 of these known: industry, employees, job title',
  ],
];

describe('a condition in one sentence', () => {
  it.each(sentences)('%s', (yaml, english) => {
    const { test, findings } = lowerExample(parse(yaml));
    expect(findings).toEqual([]);
    expect(test && sentenceOf(test, exampleWords)).toBe(english);
  });
});

describe('a reading', () => {
  it('keeps groups as parts, for pages to show as lists', () => {
    const { test } = lowerExample(
      parse('{ all: [{ known: company.industry }, { any: [{ grade: fit, is: a }, { score: fit, from: 9 }] }] }'),
    );
    expect(test && readingOf(test, exampleWords)).toEqual({
      text: 'all of',
      joinedBy: 'and',
      parts: [
        { text: 'industry is known' },
        {
          text: 'any of',
          joinedBy: 'or',
          parts: [{ text: 'the grade of fit is A' }, { text: 'the score of fit is at least 9' }],
        },
      ],
    });
  });

  it('becomes a sentence of its own with a capital and a full stop', () => {
    expect(sentence({ text: 'industry is known' })).toBe('Industry is known.');
    expect(sentence({ text: 'the teams have yet to agree: “Does it count?”' })).toBe(
      'The teams have yet to agree: “Does it count?”',
    );
  });
});

describe('titles of values', () => {
  it.each<[titles: readonly string[], shown: readonly string[]]>([
    [
      ['Software', 'Financial services'],
      ['Software', 'Financial services'],
    ],
    [
      ['Studies', 'Wants to work here'],
      ['“Studies”', '“Wants to work here”'],
    ],
    [['Hot: call today'], ['“Hot: call today”']],
  ])('%j', (titles, shown) => expect(values(titles)).toEqual(shown));
});

describe('a title within a sentence', () => {
  it.each([
    ['Job title', 'job title'],
    ['E-mail address', 'e-mail address'],
    ['MQL', 'MQL'],
    ['HubSpot score', 'HubSpot score'],
    ['Google Ads click', 'Google Ads click'],
    ['Visit to Fernhill', 'Visit to Fernhill'],
    ['What the person is to us', '“What the person is to us”'],
  ])('%s reads %s', (title, within) => expect(inline(title)).toBe(within));
});
