/** People of one account, judged together by a module. */
import { describe, expect, it } from 'vitest';
import { toJs } from '#core/program/to-js/index.ts';
import { loadModule } from '../../js/load-module.ts';
import { programWith } from '../small-agreement.ts';
import { STAMP } from './module-verdict.ts';

const program = programWith({
  'data-dictionary': `
account: { key: company.domain }
subjects: [ { id: opportunity, title: Opportunity, plural: Opportunities, of: account } ]
fields:
  - { id: company.domain, title: Domain, type: domain }
  - { id: contact.title, title: Job title, type: text }
  - { id: opportunity.amount, title: Amount, type: money, applies_to: opportunity }`,
  signals: `
signals: [ { id: demo, title: Demo request } ]`,
  scoring: `
models:
  - id: interest
    rules: [ { id: demos, signal: demo, points: 10 } ]
    bands: [ { id: a, from: 20 }, { id: b } ]
  - id: account-interest
    applies_to: account
    combines: { rolls_up: interest, by: sum, over: account }
    bands: [ { id: hot, from: 30 }, { id: cold } ]`,
  lifecycle: `
stages:
  - { id: lead, owner: marketing, enter: { any: [ { signal: demo }, { grade: account-interest, is: hot } ] } }
  - { id: mql, owner: marketing, enter: { sum_of: opportunity, over: account, field: opportunity.amount, from: 1000 } }
sides: [ { id: recycled, owner: marketing }, { id: disqualified, owner: sales } ]`,
});

const NOW = { asOf: 1000, asOfDate: 0 };

const person = (id: string, domain: string | undefined, demos: number, more: object = {}): object => ({
  id,
  fields: { 'company.domain': domain },
  events: Array.from({ length: demos }, (_, place) => ({ id: `${place}`, signal: 'demo', at: place })),
  ...more,
});

const deals = (...amounts: readonly number[]): object => ({
  members: amounts.map((amount, place) => ({
    subject: 'opportunity',
    id: `deal ${place}`,
    fields: { 'opportunity.amount': amount },
  })),
});

async function judged(...people: readonly object[]): Promise<readonly Readonly<Record<string, unknown>>[]> {
  const { judgeAccount } = await loadModule(toJs(program, STAMP).module);
  if (typeof judgeAccount !== 'function') throw new Error('the module exports no judgeAccount');
  return judgeAccount(people, NOW);
}

describe('people of one account', () => {
  it('take over what they come to together', async () => {
    const verdicts = await judged(person('kim', 'fernhill.example', 2), person('lee', 'fernhill.example', 1));
    expect(verdicts).toMatchObject([
      { lead: 'kim', interest_least: 2000, 'account-interest_least': 3000, 'account-interest_grade': 'hot' },
      { lead: 'lee', interest_least: 1000, 'account-interest_least': 3000, 'account-interest_grade': 'hot' },
    ]);
  });

  it('are told apart from those of another', async () => {
    const verdicts = await judged(person('kim', 'fernhill.example', 2), person('lee', 'brook.example', 1));
    expect(verdicts).toMatchObject([{ 'account-interest_least': 2000 }, { 'account-interest_least': 1000 }]);
  });

  it('are accounts of their own while nobody knows whose they are', async () => {
    const verdicts = await judged(person('kim', undefined, 2), person('lee', undefined, 1));
    expect(verdicts).toMatchObject([{ 'account-interest_least': 2000 }, { 'account-interest_least': 1000 }]);
  });
});

describe('what an account has beside its people', () => {
  it('counts once, whoever it came with', async () => {
    const verdicts = await judged(
      person('kim', 'fernhill.example', 1, deals(60_000, 30_000)),
      person('lee', 'fernhill.example', 1, deals(60_000, 30_000)),
    );
    expect(verdicts).toMatchObject([{ qualifies_for: 'lead' }, { qualifies_for: 'lead' }]);
  });

  it('adds up for all of them', async () => {
    const verdicts = await judged(
      person('kim', 'fernhill.example', 1, deals(60_000, 40_000)),
      person('lee', 'fernhill.example', 1, deals()),
    );
    expect(verdicts).toMatchObject([{ qualifies_for: 'mql' }, { qualifies_for: 'mql' }]);
  });

  it('is unknown of a lead that came without', async () => {
    expect(await judged(person('kim', 'fernhill.example', 1))).toMatchObject([{ qualifies_for: 'lead' }]);
  });
});

it('the module judges nobody alone', async () => {
  expect(Object.keys(await loadModule(toJs(program, STAMP).module)).sort()).toEqual([
    'agreement',
    'judgeAccount',
    'momentAt',
  ]);
});
