/** What keeps a signature and what ends it, who may give one, and how it is written down. */
import { describe, expect, it } from 'vitest';
import type { Agreement } from '#core/agreement/agreement.ts';
import { buildAgreement } from '#core/agreement/build-agreement.ts';
import { sideSignedBy, signedThings } from '#core/compare/signatures/signed-thing.ts';
import { signatureStandings } from '#core/compare/signatures/standing.ts';
import { withSignature } from '#core/compare/signatures/with-signature.ts';
import { readDocument } from '#core/document/read-document.ts';
import { digestOfText } from '#node/files/digest.ts';

const company = `
kind: company
name: Fernhill
version: "1.0"
owners: { marketing: head-of-marketing, sales: head-of-sales }
teams:
  - { id: growth, side: marketing }
  - { id: field-sales, side: sales }
  - { id: office, side: leadership }
roles:
  - { id: head-of-marketing, team: growth }
  - { id: campaign-manager, team: growth }
  - { id: head-of-sales, team: field-sales }
  - { id: field-rep, team: field-sales }
  - { id: managing-director, team: office }
`;

const scoring = `
kind: scoring
owners: { marketing: campaign-manager, sales: field-sales }
models:
  - id: fit
    title: Fit
    applies_to: person
    cap: 50
    rules:
      - { id: size, title: Size, when: { known: company.employees }, points: 10 }
`;

function agreementOf(...texts: readonly string[]): Agreement {
  return buildAgreement([company, ...texts].map((text, index) => readDocument(`policies/${index}.yaml`, text)));
}

/** Both sides have signed what `scoring` says. */
const signed = withSignature(
  withSignature(undefined, signatureBy('campaign-manager'), { modeline: '', owners: { sales: 'head-of-sales' } }),
  signatureBy('field-rep'),
  { modeline: '', owners: {} },
);

function signatureBy(role: string, text = scoring, on = '2026-10-01') {
  const things = signedThings(agreementOf(text));
  const meanings = Object.fromEntries(things.map(({ key, meaning }) => [key, digestOfText(meaning)]));
  return {
    title: `Signed by ${role}`,
    role,
    on,
    meanings,
    replaces: new Set([role]),
    known: new Set(things.map(({ key }) => key)),
  };
}

function standingsOf(text: string): readonly string[] {
  return signatureStandings(agreementOf(text, signed), digestOfText).map(
    ({ thing, side, is }) => `${thing.key}, ${side}: ${is}`,
  );
}

const KEPT = ['model fit, marketing: signed', 'model fit, sales: signed'];
const ENDED = ['model fit, marketing: stale', 'model fit, sales: stale'];

describe('a signature under a scoring model', () => {
  it.each([
    ['is kept by a new title', scoring.replace('title: Fit', 'title: Good fit'), KEPT],
    ['is kept by a reason why', scoring.replace('cap: 50', 'cap: 50\n    why: More would say nothing more.'), KEPT],
    ['is kept by another title inside', scoring.replace('title: Size', 'title: How many'), KEPT],
    ['is kept by another order of keys', scoring.replace(/( +cap: 50\n)( +)(rules:)/u, '$2cap: 50\n$2$3'), KEPT],
    ['is kept by comments and layout', scoring.replace('cap: 50', '# as agreed\n    cap:   50'), KEPT],
    ['is ended by another cap', scoring.replace('cap: 50', 'cap: 60'), ENDED],
    ['is ended by other points of a rule inside', scoring.replace('points: 10', 'points: 15'), ENDED],
    ['is not asked for while it is only proposed', scoring.replace('cap: 50', 'cap: 50\n    status: proposed'), []],
  ])('%s', (_what, text, expected) => {
    expect(standingsOf(text)).toEqual(expected);
  });
});

describe('who signs', () => {
  it.each([
    ['campaign-manager', 'is the owner', 'marketing'],
    ['head-of-marketing', 'answers for the whole agreement', 'marketing'],
    ['field-rep', 'is in the team that is the owner', 'sales'],
    ['managing-director', 'stands on neither side', undefined],
  ])('%s %s', (role, _why, side) => {
    const agreement = agreementOf(scoring);
    const [fit] = signedThings(agreement);
    expect(fit && sideSignedBy(role, fit, agreement)).toBe(side);
  });

  it('does not do so for what a colleague alone owns', () => {
    const agreement = agreementOf(scoring.replace('sales: field-sales', 'sales: head-of-sales'));
    const [fit] = signedThings(agreement);
    expect(fit && sideSignedBy('field-rep', fit, agreement)).toBeUndefined();
  });
});

describe('the file of signatures', () => {
  const digest = digestOfText(signedThings(agreementOf(scoring))[0]?.meaning ?? '');

  it('begins as the company policy does', () => {
    const text = withSignature(undefined, signatureBy('head-of-sales'), {
      modeline: '# yaml-language-server: $schema=../schemas/signatures.schema.json',
      owners: { marketing: 'head-of-marketing', sales: 'head-of-sales' },
    });
    expect(text).toBe(`# yaml-language-server: $schema=../schemas/signatures.schema.json

kind: signatures
title: Who agreed to what
owners:
  marketing: head-of-marketing
  sales: head-of-sales
signatures:
  - id: head-of-sales-2026-10-01
    title: Signed by head-of-sales
    role: head-of-sales
    on: 2026-10-01
    meanings:
      model fit: ${digest}
`);
  });

  it('keeps comments, drops what is signed again and what is gone, and numbers a second signature of one day', () => {
    const before = `# Kept by operations.
kind: signatures
owners: { operations: office }
signatures:
  - { id: head-of-sales-2026-04-01, role: head-of-sales, on: 2026-04-01, meanings: { model fit: 0, model old: 1 } }
  - id: field-rep-2026-10-01 # the first of October
    role: field-rep
    on: 2026-10-01
    meanings: { model size: ${digest} }
`;
    const signature = {
      ...signatureBy('field-rep'),
      replaces: new Set(['head-of-sales', 'field-rep']),
      known: new Set(['model fit', 'model size']),
      recorded_by: 'managing-director',
      evidence: 'Minutes of 1 October',
    };
    expect(withSignature(before, signature, { modeline: '', owners: {} })).toBe(`# Kept by operations.
kind: signatures
owners: { operations: office }
signatures:
  - id: field-rep-2026-10-01 # the first of October
    role: field-rep
    on: 2026-10-01
    meanings: { model size: ${digest} }
  - id: field-rep-2026-10-01-2
    title: Signed by field-rep
    role: field-rep
    on: 2026-10-01
    meanings:
      model fit: ${digest}
    recorded_by: managing-director
    evidence: Minutes of 1 October
`);
  });
});
