/** What a condition looks at, with all that stands within it: order of steps, unknown fields and pages follow from it. */
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { readsWithin, testsWithin } from '#core/conditions/reads.ts';
import { lowerExample } from './example-scope.ts';
import { readExamples } from './examples.ts';

const rows: readonly (readonly [yaml: string, reads: readonly string[]])[] = [
  ['{ field: company.industry, is: software }', ['field company.industry']],
  ['{ field: contact.email_domain, same_as: company.domain }', ['field contact.email_domain', 'field company.domain']],
  [
    '{ field: company.employees, from: { first_match: [{ when: { field: company.country, is: "DE" }, value: 5 }], otherwise: 9 } }',
    ['field company.employees', 'field company.country'],
  ],
  ['{ known: company.industry }', ['field company.industry']],
  [
    '{ known: { from: 1, of: [company.industry, company.revenue] } }',
    ['field company.industry', 'field company.revenue'],
  ],
  [
    '{ change: { field: company.employees, since: company.employees_last_year }, from: 5% }',
    ['field company.employees', 'field company.employees_last_year'],
  ],
  ['{ signal: demo-request, in_last: 30d }', ['signal demo-request']],
  ['{ any_signal: true }', ['signal demo-request', 'signal website-visit', 'signal webinar-attended']],
  ['{ view: sales, from: mql }', ['stage mql', 'stage sql']],
  ['{ reached: [mql, recycled] }', ['stage mql', 'stage recycled']],
  ['{ decision: budget }', ['criterion budget']],
  ['{ condition: can-be-contacted }', ['condition can-be-contacted']],
  ['{ score: fit, from: 45 }', ['model fit']],
  ['{ grade: fit, is: a }', ['model fit']],
  ['{ cell: grade, is: hot }', ['matrix grade']],
  ['{ not_agreed: website-visit }', []],
  ['{ any_of: person, over: account }', ['subject person']],
  ['{ none_of: opportunity, over: account }', ['subject opportunity']],
  ['{ any_of: person, over: account, where: { grade: fit, is: a } }', ['subject person', 'model fit']],
  ['{ none_of: person, over: account, where: { grade: fit, is: a } }', ['subject person', 'model fit']],
  [
    '{ count_of: person, over: account, where: { signal: demo-request }, from: 2 }',
    ['subject person', 'signal demo-request'],
  ],
  [
    '{ sum_of: opportunity, over: account, field: opportunity.amount, where: { known: opportunity.won }, from: 9 }',
    ['subject opportunity', 'field opportunity.amount', 'field opportunity.won'],
  ],
  [
    '{ highest_of: person, over: account, score: fit, where: { decision: budget }, from: 9 }',
    ['subject person', 'model fit', 'criterion budget'],
  ],
  [
    '{ most_advanced: person, over: account, where: { decision: budget }, from: mql }',
    ['subject person', 'stage mql', 'stage sql', 'criterion budget'],
  ],
  ['{ not: { known: company.industry } }', ['field company.industry']],
  ['{ all: [{ grade: fit, is: a }, { signal: demo-request }] }', ['model fit', 'signal demo-request']],
  ['{ any: [{ grade: fit, is: a }, { score: fit, from: 9 }, { reached: mql }] }', ['model fit', 'stage mql']],
  [
    '{ at_least: 1, of: [{ decision: budget }, { all: [{ cell: grade, is: hot }] }] }',
    ['criterion budget', 'matrix grade'],
  ],
];

it.each(rows)('%s', (yaml, reads) => {
  const { test, findings } = lowerExample(parse(yaml));
  expect(findings).toEqual([]);
  expect(test && readsWithin(test).map(({ kind, id }) => `${kind} ${id}`)).toEqual(reads);
});

describe('within every example', () => {
  it.each(readExamples)('$of: $english', ({ condition }) => {
    const { test } = lowerExample(condition);
    for (const inner of test === undefined ? [] : testsWithin(test)) expect(inner).toHaveProperty('op');
  });
});
