/** Records that the lifecycle does not allow: moves, who made them, and reasons for saying no. */
import { describe, expect, it } from 'vitest';
import type { LeadRecord } from '#core/program/lead.ts';
import { breachFindings } from '#core/program/leads/breach-findings.ts';
import { programWith } from '../small-agreement.ts';
import { daysAgo, entered, lead, override, rejected } from '../small-leads.ts';

const STAGES = `
stages:
  - { id: inquiry, owner: marketing, enter: { any_signal: true } }
  - { id: mql, owner: marketing, enter: { signal: demo } }
  - { id: sal, owner: sales, decided_by: caller, rejects_with: [not-now] }
  - { id: sql, owner: sales, decided_by: caller }
  - { id: customer, owner: sales, decided_by: caller }
sides: [ { id: recycled, owner: marketing }, { id: disqualified, owner: sales } ]
reasons:
  - { id: not-now, counts_against: nobody, recycle: { not_before: 90d }, may: [sales] }
  - { id: wrong, counts_against: nobody, then: disqualify, may: [marketing] }`;

function found(head: string, records: readonly LeadRecord[]): readonly string[] {
  const program = programWith({ lifecycle: `${head}\n${STAGES}` });
  const place = { in: 'rows', file: 'records.csv', row: 1 } as const;
  return breachFindings(program, [lead({ records })], () => place).map(({ rule, message }) => `${rule}: ${message}`);
}

/** One stage a day. */
function walk(...stages: readonly string[]): readonly LeadRecord[] {
  return stages.map((stage, index) => entered(stage, daysAgo(90 - index)));
}

const NOT_ALLOWED = 'data/move-not-allowed: Lead kim';

describe.each<readonly [string, readonly (readonly [string, readonly string[]])[]]>([
  [
    'moves: forward',
    [
      ['inquiry mql sal', []],
      ['inquiry sql', []],
      ['mql mql sal', []],
      ['sal mql', [`${NOT_ALLOWED} moved from sal to mql.`]],
      ['sql recycled mql', []],
      ['sql disqualified sql', [`${NOT_ALLOWED} moved from disqualified to sql.`]],
      ['sql disqualified recycled inquiry', []],
    ],
  ],
  [
    'moves: one-at-a-time',
    [
      ['inquiry mql sal sql customer', []],
      ['inquiry sal', [`${NOT_ALLOWED} moved from inquiry to sal.`]],
      ['mql sal', [`${NOT_ALLOWED} began at mql.`]],
      ['inquiry mql recycled mql', []],
      ['inquiry mql recycled sal', [`${NOT_ALLOWED} moved from recycled to sal.`]],
    ],
  ],
  [
    'moves: one-at-a-time\nenters_at: { first_match: [ { when: { known: contact.email }, value: sal } ], otherwise: inquiry }',
    [
      ['sal sql', []],
      ['mql sal', [`${NOT_ALLOWED} began at mql.`]],
    ],
  ],
  ['moves: free', [['sql mql inquiry customer', []]]],
  ['', [['sql mql inquiry customer', []]]],
  [
    'moves: forward\ntransitions: [ { from: sql, to: sal } ]',
    [
      ['sql sal', []],
      ['sql mql', [`${NOT_ALLOWED} moved from sql to mql.`]],
    ],
  ],
])('%s', (head, walks) => {
  it.each(walks)('%s', (stages, breaches) => expect(found(head, walk(...stages.split(' ')))).toEqual(breaches));
});

describe('who', () => {
  const BACK = 'moves: forward\ntransitions: [ { from: sql, to: mql, may: [sales] } ]';
  const by = (role: string, record: LeadRecord): LeadRecord => ({ ...record, role });

  it.each<readonly [string, LeadRecord, readonly string[]]>([
    ['may make a move by its team', by('caller', entered('mql', daysAgo(1))), []],
    [
      'may not make it',
      by('head-of-marketing', entered('mql', daysAgo(1))),
      ['data/role-may-not: Lead kim moved from sql to mql, by head-of-marketing.'],
    ],
    ['made it is not told', entered('mql', daysAgo(1)), []],
    ['may decide', by('caller', entered('customer', daysAgo(1))), []],
    [
      'may not decide',
      by('head-of-sales', entered('customer', daysAgo(1))),
      ['data/role-may-not: Lead kim was moved to customer by head-of-sales.'],
    ],
    [
      'may not use a reason',
      rejected('customer', daysAgo(1), 'wrong'),
      ['data/role-may-not: Lead kim was rejected with wrong by caller.'],
    ],
    ['overrides is judged by the lifecycle', override('inquiry', daysAgo(1)), []],
  ])('%s', (_, record, breaches) => expect(found(BACK, [entered('sql', daysAgo(9)), record])).toEqual(breaches));
});

it('names a reason that the stage does not list', () => {
  expect(found('', [{ what: 'rejected', stage: 'sal', at: daysAgo(1), reason: 'wrong' }])).toEqual([
    'data/reason-not-listed: Lead kim was rejected as sal with wrong.',
  ]);
});

it('counts records that are alike', () => {
  const program = programWith({ lifecycle: `moves: forward\n${STAGES}` });
  const place = { in: 'rows', file: 'records.csv', row: 1 } as const;
  const leads = ['kim', 'lee', 'ada'].map((id) => ({ ...lead({ records: walk('sql', 'mql') }), id }));
  expect(breachFindings(program, leads, () => place).map(({ message }) => message)).toEqual([
    'Lead kim moved from sql to mql; 2 more records say so.',
  ]);
});
