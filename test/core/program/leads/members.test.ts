/** What accounts have beside people, read from rows and from sample leads, and given to their people. */
import { describe, expect, it } from 'vitest';
import { assembleLeads } from '#core/program/leads/assemble-leads.ts';
import type { Cells } from '#core/program/leads/rows/header.ts';
import { memberReader } from '#core/program/leads/rows/member-rows.ts';
import { judgeSamples } from '#core/program/samples.ts';
import { AS_OF, agreementWith, programWith, WITHOUT_SCORES } from '../small-agreement.ts';

const DICTIONARY = `
account: { key: company.domain }
subjects: [ { id: deal, of: account } ]
fields:
  - { id: company.domain, type: domain }
  - { id: deal.amount, title: Amount, type: money, applies_to: deal }
  - { id: deal.large, type: yes-no, applies_to: deal, derived: { first_match: [ { when: { field: deal.amount, from: 100 }, value: true } ], otherwise: false } }`;
const SCORING = `
models:
  - id: m
    rules:
      - { id: bought, when: { any_of: deal, over: account, where: { field: deal.large, is: true } }, points: 10 }`;

const POLICIES = { 'data-dictionary': DICTIONARY, scoring: SCORING, lifecycle: WITHOUT_SCORES };
const program = programWith(POLICIES);
const HEADER = ['member', 'subject', 'account', 'deal.amount'];

function read(...rows: readonly Cells[]) {
  const reader = memberReader(program, { file: 'members.csv', header: HEADER });
  const read = rows.map((cells, place) => ({ number: place + 1, ...reader.read(place + 1, cells) }));
  return {
    rules: read.flatMap(({ findings }) => findings.map(({ rule }) => rule)),
    rows: read.flatMap(({ number, row }) => (row === undefined ? [] : [{ number, row }])),
  };
}

describe('rows of members', () => {
  it('are read with the fields of their subject, under the account as leads have it', () => {
    expect(read(['D-1', 'deal', ' Fernhill.example ', '99.50']).rows).toEqual([
      {
        number: 1,
        row: {
          account: 'fernhill.example',
          value: 'fernhill.example',
          member: { id: 'D-1', subject: 'deal', fields: new Map([['deal.amount', 9950]]) },
        },
      },
    ]);
  });

  it.each([
    ['that do not say which member they are', ['', 'deal', 'fernhill.example', '1'], 'data/unreadable-row'],
    ['of a subject nobody has defined', ['D-1', 'order', 'fernhill.example', '1'], 'data/unreadable-row'],
    ['of no account', ['D-1', 'deal', '', '1'], 'data/unreadable-row'],
  ])('%s are left out', (_, cells, rule) => {
    expect(read(cells)).toEqual({ rows: [], rules: [rule] });
  });

  it('keep their place while a value that cannot be read is missing', () => {
    const { rows, rules } = read(['D-1', 'deal', 'fernhill.example', '1.999']);
    expect(rules).toEqual(['data/not-a-value']);
    expect(rows.map(({ row }) => row.member.fields.size)).toEqual([0]);
  });

  it('need the columns that say what, which and whose', () => {
    const { findings } = memberReader(program, { file: 'members.csv', header: ['member', 'account', 'deal.size'] });
    expect(findings.map(({ rule }) => rule)).toEqual(['data/missing-column', 'data/unknown-column']);
  });
});

describe('leads of accounts', () => {
  const leads = {
    file: 'leads.csv',
    rows: [
      { number: 1, row: { lead: 'kim', fields: new Map([['company.domain', 'fernhill.example']]) } },
      { number: 2, row: { lead: 'lee', fields: new Map() } },
    ],
  };
  const members = (...rows: readonly Cells[]) => ({ file: 'members.csv', rows: read(...rows).rows });

  it('have the members of their account, and who has no account has none', () => {
    const assembled = assembleLeads(program, { leads, members: members(['D-1', 'deal', 'fernhill.example', '1']) });
    expect(assembled.leads.map((lead) => lead.members?.map(({ id }) => id))).toEqual([['D-1'], []]);
    expect(assembled.findings).toEqual([]);
  });

  it('come without members where no file holds any', () => {
    expect(assembleLeads(program, { leads }).leads.map((lead) => lead.members)).toEqual([undefined, undefined]);
  });

  it('have each member once', () => {
    const twice = ['D-1', 'deal', 'fernhill.example', '1'];
    const assembled = assembleLeads(program, { leads, members: members(twice, twice) });
    expect(assembled.leads[0]?.members?.length).toBe(1);
    expect(assembled.findings.map(({ rule }) => rule)).toEqual(['data/duplicate-member']);
  });
});

describe('sample leads', () => {
  const samples = (members: string) =>
    judgeSamples(
      agreementWith({
        ...POLICIES,
        'sample-leads': `
as_of: 2026-10-15T12:00:00Z
${members}
leads:
  - { id: kim, fields: { company.domain: Fernhill.example }, expect: { stage: none, scores: { m: 10 } } }`,
      }),
      { asOf: AS_OF, now: AS_OF },
    );
  const problems = (members: string) => samples(members).findings.map(({ rule, place }) => [rule, placeOf(place)]);

  it('are judged with what their accounts have', () => {
    expect(
      problems('members: [ { id: d, of: deal, account: FERNHILL.example, fields: { deal.amount: 100 } } ]'),
    ).toEqual([]);
  });

  it.each([
    ['', [{ least: 0, most: 0 }]],
    ['members: unknown', [{ least: 0, most: 1000 }]],
  ])('%s', (members, points) => {
    expect(samples(members).samples.map(({ explanation }) => explanation.verdict.scores.get('m')?.points)).toEqual(
      points,
    );
  });

  it('say where a member is wrong', () => {
    const members = (fields: string) => `members: [ { id: d, of: deal, account: f.example, fields: { ${fields} } } ]`;
    expect(problems(members('deal.amount: much'))[0]).toEqual(['data/not-a-value', 'members.0.fields.deal.amount']);
    expect(problems(members('deal.large: true'))[0]).toEqual(['data/derived-field', 'members.0.fields.deal.large']);
    expect(problems(members('company.domain: f.example'))[0]).toEqual([
      'data/other-subject',
      'members.0.fields.company.domain',
    ]);
  });
});

function placeOf(place: { readonly in: string; readonly path?: readonly (string | number)[] }): string {
  return (place.path ?? []).join('.');
}
