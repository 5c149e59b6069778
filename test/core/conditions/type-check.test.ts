/** What the type check refuses: one finding each, at the value or key that is wrong. */
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import type { Finding } from '#core/diagnostics/finding.ts';
import { lowerExample } from './example-scope.ts';
import { refusedChanges } from './refused-changes.ts';
import { refusedTests } from './refused-tests.ts';
import { refusedValues } from './refused-values.ts';

describe.each(Object.entries({ ...refusedValues, ...refusedTests, ...refusedChanges }))('%s', (_, rows) => {
  const named = rows.map(([yaml, rule, at, message, didYouMean]) => ({ yaml, said: [rule, at, message, didYouMean] }));

  it.each(named)('$yaml', ({ yaml, said }) => {
    const { findings, test } = lowerExample(parse(yaml));
    expect(findings.map((finding) => [finding.rule, placeOf(finding), finding.message, finding.didYouMean])).toEqual([
      said,
    ]);
    expect(findings.every(({ why, remedy }) => why !== '' && remedy !== '')).toBe(true);
    expect(test === undefined).toBe(findings.some(({ severity }) => severity === 'error'));
  });
});

describe('several mistakes', () => {
  it('are all found at once, wherever they stand', () => {
    const { findings } = lowerExample(
      parse('{ all: [{ field: company.industry, is: a }, { not: { grade: fit, is: z } }, { score: fit, from: b }] }'),
    );
    expect(findings.map(placeOf)).toEqual(['all 0 is', 'all 1 not is', 'all 2 from']);
  });

  it('count once for each value of a list in brackets', () => {
    const { findings } = lowerExample(parse('{ field: company.country, in: ["DE", "XX", "UK"] }'));
    expect(findings.map(placeOf)).toEqual(['in 1', 'in 2']);
  });

  it('are found in every case of a bound', () => {
    const { findings } = lowerExample(
      parse('{ score: fit, from: { first_match: [{ when: { grade: fit, is: z }, value: a }], otherwise: b } }'),
    );
    expect(findings.map(placeOf)).toEqual(['from first_match 0 when is', 'from first_match 0 value', 'from otherwise']);
  });
});

describe('what does not exist', () => {
  /** References are looked up by one pass over all policies; a second finding would only be noise. */
  it.each([
    '{ field: company.nothing, is: 1 }',
    '{ field: company.country, in: $nothing }',
    '{ field: company.domain, same_as: company.nothing }',
    '{ known: { from: 1, of: [company.nothing] } }',
    '{ signal: nothing, where: { page: { is: 1 } } }',
    '{ score: nothing, from: 1 }',
    '{ grade: nothing, is: a }',
    '{ cell: nothing, is: a }',
    '{ reached: nothing }',
    '{ view: sales, from: nothing }',
  ])('is left to the check of references: %s', (yaml) => {
    expect(lowerExample(parse(yaml))).toEqual({ test: undefined, findings: [] });
  });
});

function placeOf({ place }: Finding): string {
  if (place.in !== 'policy') return place.in;
  return `${place.path.join(' ')}${place.part === 'key' ? ' (key)' : ''}`;
}
