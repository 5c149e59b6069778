/** How long definitions are in force together, and which takes the place of which. */
import { describe, expect, it } from 'vitest';
import type { Definition } from '#core/agreement/agreement.ts';
import { buildAgreement } from '#core/agreement/build-agreement.ts';
import { successorsOf, supersededBy } from '#core/agreement/succession.ts';
import { lifeOf, sharedLife } from '#core/agreement/validity.ts';
import { readDocument } from '#core/document/read-document.ts';

function agreementOf(kind: string, body: string) {
  return buildAgreement([readDocument(`${kind}.yaml`, `kind: ${kind}\nowners: { marketing: growth }\n${body}\n`)]);
}

/** Two terms, with what is written of their lives. */
function two(one: string, other: string): readonly [Definition, Definition] {
  const agreement = agreementOf(
    'glossary',
    `terms:\n  - { id: a, means: A, ${one} }\n  - { id: b, means: B, ${other} }`,
  );
  return [agreement.find('term', 'a') as Definition, agreement.find('term', 'b') as Definition];
}

describe('two definitions are in force together', () => {
  it.each([
    ['always', '', '', {}],
    ['from the later beginning on', 'valid_from: 2026-01-01', 'valid_from: 2026-07-01', { from: '2026-07-01' }],
    ['until the earlier end', 'valid_until: 2026-06-30', 'valid_until: 2026-12-31', { until: '2026-06-30' }],
    [
      'on the one day that both have',
      'valid_until: 2026-07-01',
      'valid_from: 2026-07-01',
      { from: '2026-07-01', until: '2026-07-01' },
    ],
    ['never, if one ends before the other begins', 'valid_until: 2026-06-30', 'valid_from: 2026-07-01', undefined],
    ['never, if one is retired', 'status: retired', '', undefined],
    ['never, if one is a draft', '', 'status: draft', undefined],
    ['also on the way out', 'status: deprecated', '', {}],
  ])('%s', (_when, one, other, expected) => {
    const shared = sharedLife(...two(one, other));
    expect(shared === undefined ? undefined : JSON.parse(JSON.stringify(shared))).toEqual(expected);
  });

  it('is no longer in force than what encloses it', () => {
    const rules = 'rules: [ { id: size, field: company.employees, bands: [ { points: 1 } ], valid_from: 2026-03-01 } ]';
    const agreement = agreementOf('scoring', `models:\n  - { id: fit, valid_until: 2026-06-30, ${rules} }`);
    expect(lifeOf(agreement.find('model/rule', 'fit/size') as Definition)).toEqual({
      from: '2026-03-01',
      until: '2026-06-30',
    });
  });
});

describe('a successor', () => {
  const agreement = agreementOf(
    'glossary',
    'terms:\n  - { id: a, means: A }\n  - { id: b, means: B, supersedes: a }\n  - { id: c, means: C, supersedes: z }',
  );
  const term = (id: string) => agreement.find('term', id) as Definition;

  it('and what it supersedes know each other', () => {
    expect(supersededBy(term('b'), agreement)).toBe(term('a'));
    expect(successorsOf(term('a'), agreement)).toEqual([term('b')]);
  });

  it('of nothing, or of what does not exist, has none before it', () => {
    expect([supersededBy(term('a'), agreement), supersededBy(term('c'), agreement)]).toEqual([undefined, undefined]);
  });

  it('inside another definition is looked for beside it first', () => {
    const rule = (id: string, rest = '') => `{ id: ${id}, signal: demo, points: 1${rest} }`;
    const scoring = agreementOf(
      'scoring',
      `models:\n  - { id: fit, rules: [ ${rule('old')} ] }\n  - { id: trial, rules: [ ${rule('old')}, ${rule('new', ', supersedes: old')} ] }`,
    );
    const found = supersededBy(scoring.find('model/rule', 'trial/new') as Definition, scoring);
    expect(found?.id).toBe('trial/old');
  });
});
