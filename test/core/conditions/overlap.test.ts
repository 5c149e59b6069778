/** Which tests one lead may meet together, and which hold only where others do. */
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { mayBothHold, restsOn } from '#core/conditions/overlap.ts';
import type { Test } from '#core/conditions/test.ts';
import { lowerExample } from './example-scope.ts';

function test(yaml: string): Test {
  const { test: lowered, findings } = lowerExample(parse(yaml));
  if (lowered === undefined) throw new Error(JSON.stringify(findings));
  return lowered;
}

const SMALL = '{ field: company.employees, below: 50 }';
const LARGE = '{ field: company.employees, from: 50 }';
const HUGE = '{ field: company.employees, from: 500 }';
const SOFTWARE = '{ field: company.industry, is: software }';
const RETAIL = '{ field: company.industry, is: retail }';

describe('two tests', () => {
  it.each<readonly [string, string, boolean]>([
    [SMALL, LARGE, false],
    ['{ field: company.employees, up_to: 50 }', LARGE, true],
    ['{ field: company.employees, above: 50 }', '{ field: company.employees, up_to: 50 }', false],
    [LARGE, HUGE, true],
    [SOFTWARE, RETAIL, false],
    [
      '{ field: company.industry, in: [software, education] }',
      '{ field: company.industry, in: [retail, software] }',
      true,
    ],
    [SOFTWARE, '{ field: company.industry, not_in: [software, retail] }', false],
    [SOFTWARE, LARGE, true],
    [SOFTWARE, `{ not: ${SOFTWARE} }`, false],
    [`{ all: [${SOFTWARE}, ${SMALL}] }`, `{ all: [${SOFTWARE}, ${LARGE}] }`, false],
    [`{ any: [${SOFTWARE}, ${SMALL}] }`, `{ all: [${RETAIL}, ${LARGE}] }`, false],
    [`{ any: [${SOFTWARE}, ${SMALL}] }`, LARGE, true],
    ['{ signal: demo-request }', '{ signal: webinar-attended }', true],
    ['{ field: company.employees, is: 7 }', LARGE, false],
    ['{ field: contact.title, has_word: security }', '{ field: contact.title, has_word: sales }', true],
    [
      '{ field: company.employees, from: { first_match: [ { when: { any_signal: true }, value: 10 } ], otherwise: 90 } }',
      SMALL,
      true,
    ],
  ])('%s and %s may both hold: %s', (one, other, together) => {
    expect([mayBothHold(test(one), test(other)), mayBothHold(test(other), test(one))]).toEqual([together, together]);
  });
});

describe('a test', () => {
  it.each<readonly [string, string, boolean]>([
    [HUGE, LARGE, true],
    [LARGE, HUGE, false],
    [LARGE, LARGE, true],
    ['{ field: company.employees, above: 50 }', LARGE, true],
    [LARGE, '{ field: company.employees, above: 50 }', false],
    [`{ all: [${SOFTWARE}, ${HUGE}] }`, LARGE, true],
    [LARGE, `{ any: [${SOFTWARE}, ${LARGE}] }`, true],
    [`{ any: [${SOFTWARE}, ${LARGE}] }`, LARGE, false],
    [`{ any: [${HUGE}, ${LARGE}] }`, LARGE, true],
    [SOFTWARE, '{ field: company.industry, in: [software, retail] }', true],
    ['{ field: company.industry, in: [software, retail] }', SOFTWARE, false],
    ['{ field: company.employees, is: 70 }', LARGE, true],
    ['{ signal: demo-request }', '{ signal: demo-request }', true],
    ['{ signal: demo-request, in_last: 7d }', '{ signal: demo-request }', false],
  ])('%s holds only where %s does: %s', (one, other, rests) => {
    expect(restsOn(test(one), test(other))).toBe(rests);
  });
});
