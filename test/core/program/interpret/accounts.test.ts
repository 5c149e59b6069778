/** Accounts: what people take over from those they work with, and what their account has beside people. */
import { describe, expect, it } from 'vitest';
import { explain } from '#core/program/interpret/explain/explain.ts';
import { judge, judgeAll } from '#core/program/interpret/verdict.ts';
import type { Lead, Member } from '#core/program/lead.ts';
import { AS_OF, programWith } from '../small-agreement.ts';
import { daysAgo, entered, event, type LeadParts, lead } from '../small-leads.ts';

const TODAY = Math.floor(AS_OF / 86_400_000);
const MOMENT = { asOf: AS_OF, asOfDate: TODAY };

const DICTIONARY = `
account: { key: company.name }
subjects:
  - { id: deal, title: Deal, of: account }
fields:
  - { id: company.name, type: text }
  - { id: company.employees, type: number }
  - { id: deal.amount, title: Amount, type: money, applies_to: deal }
  - { id: deal.won, title: Won, type: date, applies_to: deal }
  - id: deal.size
    title: Size of the deal
    type: choice
    values: [ { id: small }, { id: large } ]
    applies_to: deal
    derived: { field: deal.amount, bands: [ { below: 1000, value: small }, { from: 1000, value: large } ] }`;

const SCORING = `
models:
  - id: interest
    title: Interest
    applies_when: { not: { all: [ { known: company.employees }, { field: company.employees, below: 2 } ] } }
    rules:
      - { id: demo, signal: demo, limit: once, points: 10 }
      - { id: big, when: { field: company.employees, from: 100 }, points: 5 }
  - id: account-interest
    title: Interest of the account
    applies_to: account
    combines: { rolls_up: interest, by: highest, over: account }
    bands: [ { id: hot, from: 10 }, { id: cold } ]
  - id: all-interest
    title: All interest
    applies_to: account
    combines: { rolls_up: interest, by: sum, over: account, where: { signal: demo } }
    cap: 25`;

function lifecycleWith(gate: string): string {
  return `
stages:
  - { id: inquiry, owner: marketing, enter: { all: [] } }
  - { id: mql, owner: marketing, enter: ${gate} }
  - { id: sql, owner: sales, decided_by: caller }
sides: [ { id: recycled, owner: marketing }, { id: disqualified, owner: sales } ]`.replace(
    'enter: { all: [] }',
    'enter: { known: company.name }',
  );
}

const ASKED = '{ known: company.name }';

function programFor(gate = ASKED) {
  return programWith({ 'data-dictionary': DICTIONARY, scoring: SCORING, lifecycle: lifecycleWith(gate) });
}

/** Who works at Acme has signed nothing yet; a missing name is an account of one. */
function person(id: string, parts: LeadParts = {}, members?: readonly Member[]): Lead {
  const fields = { 'company.name': 'Acme', 'company.employees': 50, ...parts.fields };
  return { ...lead({ ...parts, fields }), id, ...(members === undefined ? {} : { members }) };
}

function deal(id: string, fields: Readonly<Record<string, number>>): Member {
  return { id, subject: 'deal', fields: new Map(Object.entries(fields)) };
}

const DEMO = event('demo', daysAgo(3));
const keen = person('keen', { events: [DEMO] });
const idle = person('idle');
const spelled = person('spelled', { fields: { 'company.name': ' ACME ' } });
const unasked = person('unasked', { events: 'unknown' });
const other = person('other', { fields: { 'company.name': 'Other' } });
const nobody: Lead = { ...idle, id: 'nobody', fields: new Map() };

describe('a score rolled up over the account', () => {
  const program = programFor();
  const scoresOf = (leads: readonly Lead[], model: string) =>
    judgeAll(program, leads, MOMENT).map(({ scores }) => scores.get(model));

  it('is the same for all its people, however they spell its name', () => {
    const [first, second, third, fourth] = scoresOf([keen, idle, spelled, other], 'account-interest');
    expect(first).toEqual({ status: 'scored', points: { least: 1000, most: 1000 }, grade: 'hot' });
    expect([second, third]).toEqual([first, first]);
    expect(fourth?.points).toEqual({ least: 0, most: 0 });
  });

  it('is that of one person where the key is missing', () => {
    const [, alone] = scoresOf([keen, nobody], 'account-interest');
    expect(alone?.points).toEqual({ least: 0, most: 500 });
  });

  it('adds up people for whom the condition holds, up to the cap of the model', () => {
    const more = ['a', 'b'].map((id) => person(id, { events: [DEMO] }));
    expect(scoresOf([keen, idle], 'all-interest')[1]?.points).toEqual({ least: 1000, most: 1000 });
    expect(scoresOf([keen, idle, ...more], 'all-interest')[1]?.points).toEqual({ least: 2500, most: 2500 });
  });

  it('skips those of whom nothing is known, and says nothing of an account of them alone', () => {
    expect(scoresOf([keen, unasked], 'all-interest')[0]?.points).toEqual({ least: 1000, most: 1000 });
    expect(scoresOf([unasked], 'all-interest')[0]?.status).toBe('undetermined');
  });

  it('does not apply where the model applies to nobody', () => {
    const tiny = person('tiny', { fields: { 'company.employees': 1 } });
    expect(scoresOf([tiny], 'account-interest')[0]?.status).toBe('not-applicable');
    expect(scoresOf([tiny, keen], 'account-interest')[0]?.points).toEqual({ least: 1000, most: 1000 });
  });
});

describe('conditions on the members of the account', () => {
  const won = deal('won', { 'deal.amount': 250000, 'deal.won': TODAY - 10 });
  const old = deal('old', { 'deal.amount': 90000, 'deal.won': TODAY - 400 });
  const open = deal('open', { 'deal.amount': 120000 });
  const blank = deal('blank', {});
  const WON = '{ field: deal.won, in_last: 30d }';

  const rows: readonly (readonly [string, readonly Member[] | undefined, true | false | 'unknown'])[] = [
    [`{ any_of: deal, over: account, where: ${WON} }`, [won, open], true],
    [`{ any_of: deal, over: account, where: ${WON} }`, [old, open], 'unknown'],
    [`{ any_of: deal, over: account, where: ${WON} }`, [old], false],
    [`{ any_of: deal, over: account, where: ${WON} }`, [], false],
    [`{ any_of: deal, over: account, where: ${WON} }`, undefined, 'unknown'],
    [`{ none_of: deal, over: account, where: ${WON} }`, [old], true],
    [`{ none_of: deal, over: account, where: ${WON} }`, [old, open], 'unknown'],
    [`{ none_of: deal, over: account }`, [], true],
    [`{ none_of: deal, over: account }`, undefined, 'unknown'],
    [`{ count_of: deal, over: account, where: ${WON}, from: 1 }`, [won, open], true],
    [`{ count_of: deal, over: account, where: ${WON}, from: 1 }`, [old, open], false],
    [`{ count_of: deal, over: account, where: ${WON}, below: 1 }`, [open], 'unknown'],
    [`{ count_of: deal, over: account, below: 1 }`, [], true],
    [`{ highest_of: deal, over: account, field: deal.amount, from: 2000 }`, [won, blank], true],
    [`{ highest_of: deal, over: account, field: deal.amount, below: 2000 }`, [open, blank], true],
    [`{ highest_of: deal, over: account, field: deal.amount, below: 2000 }`, [blank], 'unknown'],
    [`{ highest_of: deal, over: account, field: deal.amount, below: 2000 }`, [], false],
    [`{ sum_of: deal, over: account, field: deal.amount, from: 3400 }`, [won, old, blank], true],
    [`{ sum_of: deal, over: account, field: deal.amount, from: 3400 }`, [blank], 'unknown'],
    [`{ sum_of: deal, over: account, field: deal.amount, up_to: 0 }`, [], true],
    [`{ any_of: deal, over: account, where: { field: deal.size, is: large } }`, [old, won], true],
    [`{ any_of: deal, over: account, where: { field: deal.size, is: large } }`, [old, blank], 'unknown'],
  ];

  it.each(rows)('%s of %j', (gate, members, truth) => {
    const { stages } = explain(programFor(gate), person('kim', {}, members), MOMENT);
    expect(stages[1]?.qualifies ?? 'unknown').toBe(truth);
  });

  it('are not known of a lead that does not say which account it is', () => {
    const { stages } = explain(programFor(`{ none_of: deal, over: account }`), { ...nobody, members: [] }, MOMENT);
    expect(stages[1]?.gate?.truth).toBe(undefined);
  });

  it('say what they saw, and how many they skipped', () => {
    const gate = '{ count_of: deal, over: account, where: { field: deal.won, in_last: 30d }, from: 2 }';
    const { stages } = explain(programFor(gate), person('kim', {}, [won, old, open]), MOMENT);
    expect(stages[1]?.gate?.seen).toBe('1 of 3 deals, 1 not known');
  });
});

describe('the most advanced of the account', () => {
  const atSql = person('at-sql', { records: [entered('mql', daysAgo(9)), entered('sql', daysAgo(2))] });
  const wasSql = person('was-sql', { records: [entered('sql', daysAgo(9)), entered('recycled', daysAgo(2))] });
  const unrecorded = person('unrecorded', { records: 'unknown' });

  it.each([
    ['from: mql', [atSql], true],
    ['is: mql', [atSql], false],
    ['is: sql', [wasSql], false],
    ['from: mql', [unrecorded], false],
  ])('%s beside %j', (asked, others, truth) => {
    const program = programFor(`{ most_advanced: person, over: account, ${asked} }`);
    expect(explain(program, idle, MOMENT, others).stages[1]?.gate?.truth).toBe(truth);
  });

  it('is not known where nobody came with records', () => {
    const program = programFor('{ most_advanced: person, over: account, from: mql }');
    expect(explain(program, unrecorded, MOMENT).stages[1]?.gate?.truth).toBe(undefined);
  });
});

describe('judging one lead, or all', () => {
  const program = programFor('{ score: account-interest, from: 10 }');

  it('a lead by itself is an account of one', () => expect(judge(program, idle, MOMENT).stage).toBe('inquiry'));

  it('explains a lead among those it is judged with', () => {
    const { verdict, ledgers } = explain(program, idle, MOMENT, [keen, other]);
    expect(verdict).toEqual(judgeAll(program, [other, idle, keen], MOMENT)[1]);
    expect(ledgers.find(({ model }) => model === 'account-interest')?.lines.map(({ text }) => text)).toEqual([
      'the highest of 2 people',
    ]);
  });

  it('gives verdicts in the order of the leads', () => {
    expect(judgeAll(program, [idle, other, keen], MOMENT).map((verdict) => [verdict.lead, verdict.stage])).toEqual([
      ['idle', 'mql'],
      ['other', 'inquiry'],
      ['keen', 'mql'],
    ]);
  });
});
