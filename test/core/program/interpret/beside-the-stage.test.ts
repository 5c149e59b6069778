/** What is said of a lead beside its stage: axes, owners by case, and where it enters. */
import { describe, expect, it } from 'vitest';
import { explain } from '#core/program/interpret/explain/explain.ts';
import { judge } from '#core/program/interpret/verdict.ts';
import { AS_OF, programWith } from '../small-agreement.ts';
import { daysAgo, entered, event, type LeadParts, lead } from '../small-leads.ts';

const MOMENT = { asOf: AS_OF, asOfDate: Math.floor(AS_OF / 86_400_000) };

const program = programWith({
  scoring: 'models: [ { id: m, rules: [ { id: r, when: { known: contact.email }, points: 1 } ] } ]',
  lifecycle: `
enters_at:
  first_match:
    - { when: { field: company.industry, is: software }, value: sal }
    - { when: { field: company.industry, is: retail }, value: mql }
  otherwise: inquiry
stages:
  - { id: inquiry, owner: marketing, enter: { any_signal: true } }
  - { id: mql, owner: marketing, enter: { known: contact.title } }
  - id: sal
    enter: { known: lead.next_step }
    owner:
      first_match: [ { when: { field: company.country, is: "DE" }, value: caller } ]
      otherwise: sales
  - { id: sql, owner: sales, decided_by: caller }
sides: [ { id: recycled, owner: marketing }, { id: disqualified, owner: sales } ]
axes:
  - id: activity
    title: Activity
    values: [ { id: hot, title: Asked us }, { id: warm }, { id: quiet } ]
    first_match:
      - { when: { signal: demo, in_last: 30d }, value: hot }
      - { when: { field: company.employees, from: 50 }, value: warm }
    otherwise: quiet`,
});

function judged(parts: LeadParts) {
  return judge(program, lead(parts), MOMENT);
}

function explained(parts: LeadParts) {
  return explain(program, lead(parts), MOMENT);
}

describe('an axis', () => {
  const DEMO = [event('demo', daysAgo(1))];

  it.each<readonly [string, LeadParts, string | undefined]>([
    ['says the first case that holds', { events: DEMO, fields: { 'company.employees': 80 } }, 'hot'],
    ['goes on to the next', { fields: { 'company.employees': 80 } }, 'warm'],
    ['says the rest where no case holds', { fields: { 'company.employees': 8 } }, 'quiet'],
    ['is not known while a case that could be the one is not', { fields: {} }, undefined],
    ['is known whatever stands in a later case', { events: DEMO, fields: {} }, 'hot'],
  ])('%s', (_, parts, value) => {
    expect(judged(parts).axes.get('activity')).toBe(value);
  });

  it('is told with what made it so', () => {
    expect(explained({ fields: {} }).axes).toMatchObject([
      { axis: 'activity', title: 'Activity', traces: [{ text: 'employees at least 50', seen: 'not known' }] },
    ]);
    expect(explained({ events: DEMO, fields: {} }).axes).toMatchObject([{ value: { id: 'hot', title: 'Asked us' } }]);
  });
});

describe('a lead that enters at a later stage', () => {
  const PLANNED = { 'lead.next_step': '2026-11-01' };

  it.each<readonly [string, LeadParts, string | undefined]>([
    ['is not asked for gates before', { fields: { ...PLANNED, 'company.industry': 'software' } }, 'sal'],
    ['is asked for those that follow', { fields: { ...PLANNED, 'company.industry': 'retail' } }, undefined],
    ['passes those that follow', { fields: { 'contact.title': 'CEO', 'company.industry': 'retail' } }, 'mql'],
    [
      'is asked for all where it enters at the first',
      { fields: { ...PLANNED, 'company.industry': 'banking' } },
      undefined,
    ],
    ['is asked for all while it is not known where it enters', { fields: PLANNED }, undefined],
  ])('%s', (_, parts, stage) => {
    expect(judged(parts).qualifiesFor).toBe(stage);
  });
});

describe('the owner of a stage by case', () => {
  const here = { records: [entered('sal', daysAgo(2))] };

  it.each<readonly [string, LeadParts, string | undefined]>([
    ['follows the case that holds', { ...here, fields: { 'company.country': 'DE' } }, 'caller'],
    ['is the other one where none does', { ...here, fields: { 'company.country': 'FR' } }, 'sales'],
    ['is open while the case is', { ...here, fields: {} }, undefined],
    ['is told for a stage with one owner too', { records: [entered('mql', daysAgo(2))], fields: {} }, 'marketing'],
  ])('%s', (_, parts, owner) => {
    expect(explained(parts).owner).toBe(owner);
  });
});
