/** Rules on disputes, meetings, words and the life of definitions, in cases their pages do not show. */
import { beforeAll, describe, expect, it } from 'vitest';
import { buildAgreement } from '#core/agreement/build-agreement.ts';
import type { PolicyDocument } from '#core/document/policy-document.ts';
import { readDocument } from '#core/document/read-document.ts';
import { lint } from '#core/lint/lint.ts';
import { readPolicies } from '#node/files/read-policies.ts';

const OWNERS = 'owners: { marketing: head-of-marketing, sales: head-of-sales }';
const AS_OF = '2026-10-15';

let small: readonly PolicyDocument[];
beforeAll(async () => {
  small = await readPolicies('test/core/lint/small-agreement');
});

/** What the rules on governance say; policies take the place of those of their kind. */
function said(policies: Readonly<Record<string, string>>, asOf = AS_OF): readonly string[] {
  const own = Object.entries(policies).map(([kind, body]) =>
    readDocument(`policies/${kind}.yaml`, `kind: ${kind}\n${OWNERS}\n${body}\n`),
  );
  const others = small.filter(({ text }) => !Object.keys(policies).some((kind) => text.includes(`\nkind: ${kind}\n`)));
  return lint(buildAgreement([...others, ...own]), { asOf: Date.parse(`${asOf}T09:00:00Z`) }).flatMap(
    ({ rule, message }) => (/^(?:governance|ref)\//u.test(rule) ? [`${rule} ${message}`] : []),
  );
}

const OPEN = `question: How long?, about: [ { stage: recycled } ], raised_by: sales, raised_on: 2026-09-01,
    options: [ { id: short, says: Short., backed_by: marketing }, { id: long, says: Long., backed_by: sales } ],
    owner: head-of-sales, decide_by: 2026-09-30, escalates: up`;

function disputes({
  ruling = '',
  steps = '{ after: 7d, to: sales }, { after: 14d, to: chief-executive }',
}: {
  readonly ruling?: string;
  readonly steps?: string;
}): string {
  const ruled =
    ruling === '' ? '' : `, ruling: { option: short, by: chief-executive, on: 2026-10-01, because: So., ${ruling} }`;
  return `ladders: [ { id: up, steps: [ ${steps} ] } ]\ndisputes:\n  - { id: minutes, ${OPEN}${ruled} }`;
}

describe('a dispute past its date', () => {
  const overdue = (day: string, rest: string) => [
    `governance/dispute-overdue The question "How long?" was to be settled by 2026-09-30; it is ${day} now${rest}.`,
  ];
  it.each([
    ['2026-09-30', []],
    ['2026-10-01', overdue('2026-10-01', '')],
    ['2026-10-07', overdue('2026-10-07', ', and by its ladder it is with "sales"')],
    ['2026-10-14', overdue('2026-10-14', ', and by its ladder it is with "chief-executive"')],
  ])('on %s says whose turn it is', (day, expected) => {
    expect(said({ disputes: disputes({}) }, day)).toEqual(expected);
  });

  it('that was ruled on is none', () => {
    expect(said({ disputes: disputes({ ruling: 'carry_out_by: 2026-12-31' }) })).toEqual([]);
  });
});

describe('a ruling', () => {
  it.each([
    ['by its day is in time', 'carry_out_by: 2026-10-15', []],
    [
      'is late the day after',
      'carry_out_by: 2026-10-14',
      [
        'governance/ruling-not-carried-out The ruling on "minutes" was to be carried out by 2026-10-14; it is 2026-10-15 now.',
      ],
    ],
    ['carried out late is carried out', 'carry_out_by: 2026-10-02, carried_out_on: 2026-10-14', []],
    [
      'cannot have been carried out tomorrow',
      'carry_out_by: 2026-10-31, carried_out_on: 2026-10-16',
      ['governance/dispute-dates The dispute "minutes" was carried out on 2026-10-16, which is still to come.'],
    ],
    [
      'cannot be due before it was given',
      'carry_out_by: 2026-09-30, carried_out_on: 2026-10-01',
      [
        'governance/dispute-dates The dispute "minutes" was to be carried out by 2026-09-30, before the ruling of 2026-10-01.',
      ],
    ],
  ])('%s', (_what, ruling, expected) => {
    expect(said({ disputes: disputes({ ruling }) })).toEqual(expected);
  });

  it('by a role of a team on the ladder is one of the ladder', () => {
    const steps = '{ after: 7d, to: chief-executive }, { after: 14d, to: leadership }';
    expect(said({ disputes: disputes({ ruling: 'carry_out_by: 2026-12-31', steps }) })).toEqual([]);
  });

  it('by somebody whom the ladder lacks says nothing beside the ladder', () => {
    const steps = '{ after: 7d, to: head-of-marketing }';
    expect(said({ disputes: disputes({ ruling: 'carry_out_by: 2026-12-31', steps }) })).toEqual([
      'governance/ladder-not-to-the-top The ladder "up" ends with "head-of-marketing", who is on the side marketing.',
    ]);
  });
});

describe('steps of a ladder', () => {
  it.each([
    ['on the same day', '{ after: 7d, to: sales }, { after: 7d, to: chief-executive }', 7],
    ['earlier', '{ after: 7d, to: sales }, { after: 0d, to: chief-executive }', 0],
  ])('%s are out of order', (_when, steps, days) => {
    expect(said({ disputes: disputes({ steps }) }, '2026-09-15')).toEqual([
      `governance/ladder-order On the ladder "up" a dispute goes to "chief-executive" after ${days} days, and to "sales" before that after 7.`,
    ]);
  });
});

function governance(rest: string, meeting = 'who: [marketing, sales]'): string {
  return `sponsor: { role: chief-executive, commits: [ { what: A day, until: 2026-12-31 } ] }
mandate: [ { id: one-goal, says: Both answer for it. } ]
meetings:
  - id: review
    owner: head-of-sales
    ${meeting}
    cadence: { every: month, day: last friday, first: 2026-07-31, at: "09:00", minutes: 60 }
    agenda: [ { title: Leads refused, minutes: 45 } ]
${rest}`;
}

describe('people of a meeting', () => {
  it.each([
    ['may be teams of both sides', 'who: [marketing, sales]', []],
    ['may be roles of both sides', 'who: [head-of-marketing, sales-development-rep]', []],
    [
      'are not of both sides because the chief executive comes',
      'who: [head-of-marketing, chief-executive]',
      ['governance/joint-one-sided Nobody of sales takes part in the meeting "review".'],
    ],
    ['whom nobody knows may be of either side', 'who: [head-of-marketing, somebody]', []],
  ])('%s', (_what, who, expected) => {
    expect(said({ governance: governance('', who) })).toEqual(expected);
  });
});

describe('a role', () => {
  const VACANT = '{ role: head-of-sales, held_by: Vacant, since: 2026-09-01';
  it.each([
    ['that is filled needs no deputy', '{ role: head-of-sales, held_by: Kim Adeyemi, since: 2024-01-01 }', []],
    [
      'without anybody',
      `${VACANT} }`,
      ['governance/vacant-role The role "head-of-sales" is vacant since 2026-09-01, and nobody stands in.'],
    ],
    [
      'that stands in for itself',
      `${VACANT}, deputy: head-of-sales }`,
      ['governance/vacant-role The role "head-of-sales" is vacant since 2026-09-01, and is to stand in for itself.'],
    ],
    [
      'whose deputy is missing as well',
      `${VACANT}, deputy: sales-development-rep }, { role: sales-development-rep, held_by: vacant, since: 2026-09-01, deputy: head-of-marketing }`,
      [
        'governance/vacant-role The role "head-of-sales" is vacant since 2026-09-01, and so is its deputy "sales-development-rep".',
      ],
    ],
    ['whose deputy is there', `${VACANT}, deputy: head-of-marketing }`, []],
  ])('%s', (_what, holders, expected) => {
    expect(said({ governance: governance(`role_holders: [ ${holders} ]`) })).toEqual(expected);
  });
});

describe('a day that has passed', () => {
  const group = (rest: string) =>
    `groups: [ { id: launch, task: The launch., owner: head-of-sales, members: [marketing, sales], ${rest} } ]`;
  const training = 'trainings: [ { id: calls, for: [marketing], given_by: sales, every: month, next_on: 2026-10-14 } ]';
  it.each([
    ['of a group', group('until: 2026-10-14'), '2026-10-15', 'The group "launch" was to be dissolved on 2026-10-14'],
    ['of a training', training, '2026-10-15', 'The next training "calls" was to be on 2026-10-14'],
    ['of a commitment', '', '2027-01-01', '"A day" was committed until 2026-12-31'],
  ])('%s', (_what, rest, today, expected) => {
    expect(said({ governance: governance(rest) }, today)).toEqual([
      `governance/day-passed ${expected}; it is ${today} now.`,
    ]);
  });

  it('is no matter today, nor of a group that is retired', () => {
    expect(said({ governance: governance(group('until: 2026-10-15')) })).toEqual([]);
    expect(said({ governance: governance(group('until: 2026-10-14, status: retired')) })).toEqual([]);
  });
});

describe('words', () => {
  const terms = (...written: readonly string[]) =>
    said({
      glossary: `terms:\n${written.map((term, index) => `  - { id: t${index}, means: Something, ${term} }`).join('\n')}`,
    });
  it.each([
    ['with an abbreviation may name it again', ['title: Sales-accepted lead (SAL), also: [SAL]'], []],
    [
      'are the same in capitals and with other white space',
      ['title: Fast track', 'title: Bypass, also: ["FAST  TRACK"]'],
      ['governance/word-twice The word "FAST  TRACK" of the term "t1" stands also under the term "t0".'],
    ],
    [
      'in brackets count',
      ['title: Sales-accepted lead (SAL)', 'title: Salary, also: [sal]'],
      ['governance/word-twice The word "sal" of the term "t1" stands also under the term "t0".'],
    ],
    [
      'twice in one entry',
      ['title: Fit, also: [fit]'],
      ['governance/word-twice The word "fit" of the term "t0" stands twice in its own entry.'],
    ],
    [
      'repeated several times are told once for each entry',
      ['title: A, also: [B, C]', 'title: C, also: [B]'],
      ['governance/word-twice The word "C" of the term "t1" stands also under the term "t0".'],
    ],
  ])('%s', (_what, written, expected) => {
    expect(terms(...written)).toEqual(expected);
  });
});

const when = (from: number) =>
  `when: { all: [ { field: company.employees, from: ${from} }, { known: contact.email } ] }`;
const conditions = (...written: readonly string[]) =>
  said({ conditions: `conditions:\n${written.map((condition) => `  - { ${condition} }`).join('\n')}` });

describe('what a definition supersedes', () => {
  it.each([
    [
      'is not itself',
      [`id: large, supersedes: large, ${when(1000)}`],
      ['ref/superseded The condition "large" supersedes itself.'],
    ],
    [
      'does not supersede it in turn, said once',
      [`id: large, supersedes: big, ${when(1000)}`, `id: big, supersedes: large, ${when(500)}`],
      ['ref/superseded The condition "large" supersedes "big", and that comes back to "large".'],
    ],
    [
      'may be in force until the day before',
      [
        `id: large, valid_until: 2026-09-30, ${when(1000)}`,
        `id: big, valid_from: 2026-10-01, supersedes: large, ${when(500)}`,
      ],
      [],
    ],
    [
      'is announced to overlap before it does',
      [`id: large, ${when(1000)}`, `id: big, valid_from: 2027-01-01, supersedes: large, ${when(500)}`],
      ['governance/both-in-force The condition "big" supersedes "large", and both are in force from 2027-01-01 on.'],
    ],
    [
      'is of the same kind',
      [`id: large, supersedes: demo-request, ${when(1000)}`],
      ['ref/superseded The condition "large" supersedes "demo-request", and there is no condition of that id.'],
    ],
  ])('%s', (_what, written, expected) => {
    expect(conditions(...written)).toEqual(expected);
  });
});
