/** One mistake in the form of a condition is one finding, at the key or value that is wrong. */
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { schemaFindings } from './validate.ts';

const mistakes: readonly (readonly [yaml: string, rule: string, at: string])[] = [
  ['{}', 'schema/missing-key', ''],
  ['always', 'schema/wrong-type', ''],
  ['{ feild: company.industry, is: software }', 'schema/unknown-key', 'feild'],
  ['{ field: company.industry, iss: software }', 'schema/unknown-key', 'iss'],
  ['{ field: company.industry, equals: software }', 'schema/unknown-key', 'equals'],
  ['{ field: company.industry }', 'schema/wrong-size', ''],
  ['{ field: company.industry, is: [software] }', 'schema/wrong-type', 'is'],
  ['{ field: company.industry, in: software }', 'schema/wrong-form', 'in'],
  ['{ field: company.industry, in: [] }', 'schema/wrong-size', 'in'],
  ['{ field: product.trial_started, in_last: 30 days }', 'schema/wrong-form', 'in_last'],
  ['{ field: company.industry, signal: demo-request }', 'schema/unknown-key', 'signal'],
  ['{ all: [] }', 'schema/wrong-size', 'all'],
  ['{ all: [{ any: [{ knwon: company.industry }] }] }', 'schema/unknown-key', 'all 0 any 0 knwon'],
  ['{ at_least: 0, of: [{ any_signal: true }] }', 'schema/out-of-range', 'at_least'],
  ['{ at_least: 2 }', 'schema/missing-key', ''],
  ['{ known: { of: [company.industry] } }', 'schema/wrong-size', 'known'],
  ['{ signal: website-visit, times: 3 }', 'schema/wrong-type', 'times'],
  ['{ signal: website-visit, where: { page: { iss: pricing } } }', 'schema/unknown-key', 'where page iss'],
  [
    '{ signal: website-visit, where: { page: { same_as: company.domain } } }',
    'schema/unknown-key',
    'where page same_as',
  ],
  ['{ any_signal: false }', 'schema/not-allowed-value', 'any_signal'],
  ['{ score: fit }', 'schema/wrong-size', ''],
  ['{ score: fit, from: { first_match: [], otherwise: 1 } }', 'schema/wrong-size', 'from first_match'],
  ['{ grade: fit, is: a, from: b }', 'schema/wrong-size', ''],
  ['{ view: finance, is: mql }', 'schema/not-allowed-value', 'view'],
  ['{ not_agreed: website-visit, owner: head-of-sales }', 'schema/unknown-key', 'owner'],
  ['{ unsettled: [{ any_signal: true }] }', 'schema/wrong-size', 'unsettled'],
  ['{ private: true }', 'schema/wrong-type', 'private'],
];

describe('the schema of conditions', () => {
  it.each(mistakes)('refuses %s', (yaml, rule, at) => {
    const findings = schemaFindings(parse(yaml)).map((finding) => [
      finding.rule,
      finding.place.in === 'policy' ? finding.place.path.join(' ') : finding.place.in,
    ]);
    expect(findings).toEqual([[rule, at]]);
  });
});
