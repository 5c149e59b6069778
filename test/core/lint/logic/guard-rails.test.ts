/** Guard-rails: kept, broken with a lead that shows it, or not proved, which is as bad. */
import { beforeAll, describe, expect, it } from 'vitest';
import type { PolicyDocument } from '#core/document/policy-document.ts';
import { provedIn, saidBy, smallAgreement } from './proving.ts';

let small: readonly PolicyDocument[];
beforeAll(async () => {
  small = await smallAgreement();
});

const rail = (rest: string) => `guard_rails: [ { id: rail, ${rest} } ]`;

const FIELDS = `fields:
  - { id: company.employees, type: number }
  - { id: contact.consent, type: choice, values: [ { id: given }, { id: refused }, { id: not-asked } ] }`;

/** A gate, and what else stands in the lifecycle. */
const lifecycle = (enter: string, more = '', stage = '') => `moves: forward
criteria: [ { id: need, decided_by: sales-development-rep } ]
stages:
  - { id: inquiry, owner: marketing, enter: ${enter}${stage} }
  - { id: sal, owner: sales, decided_by: sales-development-rep, evidence: { all_of: [need] }, rejects_with: [too-small] }
sides: [ { id: recycled, owner: marketing }, { id: disqualified, owner: marketing } ]
reasons: [ { id: too-small, counts_against: marketing, then: disqualify } ]
${more}`;

const consented = '{ field: contact.consent, is: given }';
const NEVER = rail(`never: { when: { not: ${consented} }, qualifies_for: inquiry }`);

function judged(rails: string, gate: string) {
  return provedIn({ 'guard-rails': rails, 'data-dictionary': FIELDS, lifecycle: gate }, small);
}

describe('what no lead comes to', () => {
  it('is kept by a gate that asks for consent', () => {
    expect(judged(NEVER, lifecycle(consented))).toEqual([]);
  });

  it.each([
    [
      'by a gate that only refuses a refusal: nobody was asked',
      lifecycle('{ not: { field: contact.consent, is: refused } }'),
      'qualifies for "inquiry" although this is true of it: contact consent is not Given',
      /contact.consent: not-asked/u,
    ],
    [
      'by one that lets in whoever has not answered',
      lifecycle('{ any: [ { not: { known: contact.consent } }, { field: contact.consent, is: given } ] }'),
      'qualifies for "inquiry" while this is not known of it: contact consent is not Given',
      /^fields: \{\}/u,
    ],
    [
      'by a fast track beside the gate',
      lifecycle(consented, '', ', fast_track: { id: large, when: { field: company.employees, from: 500 } }'),
      'qualifies for "inquiry"',
      /company.employees: 500/u,
    ],
  ])('is broken %s', (_how, gate, says, yaml) => {
    const [found, ...others] = judged(NEVER, gate);
    expect(others).toEqual([]);
    expect(found).toMatchObject({ rule: 'logic/guard-rail-broken', severity: 'error', certainty: 'proved' });
    expect(found?.message).toContain(says);
    expect(found?.witness?.yaml).toMatch(yaml);
  });

  it('is broken by a disqualifier that does not fail closed', () => {
    const gate = lifecycle(
      '{ known: company.employees }',
      'disqualifiers: [ { id: refused, when: { field: contact.consent, is: refused }, reason: too-small } ]',
    );
    const refused = rail('never: { when: { field: contact.consent, is: refused }, qualifies_for: inquiry }');
    const [found] = judged(refused, gate);
    expect(found?.message).toContain('qualifies for "inquiry" while this is not known of it');
  });

  it('is not known where a person decides', () => {
    expect(saidBy(judged(rail('never: { qualifies_for: sal }'), lifecycle(consented)))).toEqual([
      'logic/guard-rail-undecided Whether the guard-rail "rail" holds is not known: whether a lead comes to "sal" or further is decided by a person, and by no condition.',
    ]);
  });

  it('is not known where figures of the account decide, and says so', () => {
    const found = provedIn(
      {
        'guard-rails': NEVER,
        'data-dictionary': `account: { key: company.domain }\n${FIELDS}\n  - { id: company.domain, type: domain }`,
        lifecycle: lifecycle(
          '{ all: [ { field: company.employees, below: 10 }, { any_of: person, over: account, where: { field: company.employees, from: 10 } } ] }',
        ),
      },
      small,
    );
    expect(saidBy(found)).toEqual([
      'logic/guard-rail-undecided Whether the guard-rail "rail" holds is not known: it could not be proved because of figures of the account.',
    ]);
  });
});

describe('a score', () => {
  const scoring = (cap: string) =>
    `models: [ { id: fit, ${cap}rules: [ { id: size, when: { field: company.employees, from: 50 }, points: 60 } ] } ]`;
  const never = rail('never: { score: fit, above: 50 }');

  it.each([
    [
      '',
      ['logic/guard-rail-broken The guard-rail "rail" is broken: there is a lead that scores more than 50 by "fit".'],
    ],
    ['cap: 50, ', []],
  ])('under %s the model', (cap, expected) => {
    expect(saidBy(provedIn({ 'guard-rails': never, scoring: scoring(cap) }, small))).toEqual(expected);
  });
});

describe('what every lead of a kind comes to', () => {
  const always = rail(`always: { when: { field: contact.consent, is: refused }, disqualified: true }`);
  const disqualifier = (except: string) =>
    `disqualifiers: [ { id: refused, when: { field: contact.consent, is: refused }, reason: too-small${except} } ]`;

  it('is kept by a disqualifier', () => {
    expect(judged(always, lifecycle(consented, disqualifier('')))).toEqual([]);
  });

  it('is broken by an exemption from it', () => {
    const exempt = ', except_when: [ { field: company.employees, from: 1000 } ]';
    const [found] = judged(always, lifecycle(consented, disqualifier(exempt)));
    expect(found?.message).toBe(
      'The guard-rail "rail" is broken: there is a lead that is not disqualified although this is true of it: contact consent is Refused.',
    );
    expect(found?.witness?.yaml).toMatch(/contact.consent: refused/u);
  });
});

describe('a promise', () => {
  const level = (target: string, rest = '') =>
    `activities: [ { id: call, done_by: person } ]
levels:
  - { id: response, owed_by: sales, owed_to: marketing, clock: { starts: { signal: demo-request }, stops: { activity: call } }, target: ${target}${rest} }`;
  const CALENDARS = `calendars:
  - id: office
    time_zone: Europe/Berlin
    hours: [ { days: [mon, tue], from: "09:00", until: "17:00" }, { days: [fri], from: "09:00", until: "13:00" } ]
    holidays_listed_until: 2027-12-31`;
  const promised = (target: string, rest = ', calendar: office', every = '{ stopped_by: call }') =>
    saidBy(
      provedIn(
        {
          'guard-rails': rail(`every: ${every}, at_most: { target: 1 business day }`),
          'service-levels': level(target, rest),
          calendars: CALENDARS,
        },
        small,
      ),
    );
  const broken = (says: string) => [`logic/guard-rail-broken The guard-rail "rail" is broken: ${says}.`];

  it.each([
    ['1 business day', []],
    ['4 business hours', []],
    [
      '2 business days',
      broken('the target of the service level "response" is 2 business days, longer than 1 business day'),
    ],
    [
      '17 business hours',
      broken('the target of the service level "response" is 17 business hours, longer than 1 business day'),
    ],
    [
      '5 business hours',
      [
        'logic/guard-rail-undecided Whether the guard-rail "rail" holds is not known: whether 5 business hours, the target of the service level "response", is within 1 business day depends on the hours and days in which it begins.',
      ],
    ],
  ])('of %s', (target, expected) => {
    expect(promised(target)).toEqual(expected);
  });

  it('of every case counts', () => {
    const byCase =
      '{ first_match: [ { when: { known: contact.email }, value: 1 business day } ], otherwise: 3 business days }';
    expect(promised(byCase)).toEqual(
      broken('the target of the service level "response" is 3 business days, longer than 1 business day'),
    );
  });

  it('that nobody makes is broken', () => {
    expect(promised('1 business day', ', calendar: office', '{ owed_by: marketing }')).toEqual(
      broken('no service level fits it, so nothing is promised at all'),
    );
  });
});

describe('owners', () => {
  it('on both sides are asked of each definition of the kinds named', () => {
    const signals = `signals: [ { id: demo-request, owners: { sales: head-of-sales } } ]`;
    const found = provedIn({ 'guard-rails': rail('both_sides_own: [signal]'), signals }, small);
    expect(saidBy(found)).toEqual([
      'logic/guard-rail-broken The guard-rail "rail" is broken: the signal "demo-request" has no owner in marketing.',
    ]);
  });
});
