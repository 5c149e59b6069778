/** Whole sentences, so that a change of wording is seen as people will read it. */
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { breachSentence, promiseSentence, termsSentence } from '#core/measures/service-levels/english.ts';
import type { LevelNames } from '#core/measures/service-levels/names.ts';
import type { ServiceLevel } from '#core/schema/policies.generated.ts';

const TITLES: Readonly<Record<string, string>> = {
  sdr: 'Sales development',
  lead: 'Head of sales',
  growth: 'Marketing',
  mql: 'Marketing-qualified lead',
  sal: 'Accepted lead',
  demo: 'Demo request',
  recommended: 'Recommended by a customer',
  asked: 'What the person asked',
  call: 'Call',
  order: 'Order',
  booked: 'Meeting booked',
  meeting: 'Meeting',
  office: 'Office hours',
  night: 'Night shift',
  email: 'E-mail address',
  industry: 'Industry',
  makers: 'Makers',
  gone: 'No contact',
  decision: 'A decision on every lead',
};

const names: LevelNames = {
  title: (_kind, id) => TITLES[id] ?? id,
  party: (id) => ({ title: TITLES[id] ?? id, isRole: id === 'lead' }),
  condition: (path) => `case ${path.join('.')}`,
};

function level(yaml: string): ServiceLevel {
  const said: unknown = parse(`{ ${yaml} }`);
  return Object.assign({ id: 'level', owed_by: 'sdr', owed_to: 'growth' }, said as ServiceLevel);
}

describe('what is promised', () => {
  it.each([
    [
      'clock: { starts: { signal: demo }, stops: { activity: [call, order] } }, target: 15 business minute, compliance: { from: 90%, per: quarter }',
      'Sales development owes marketing a call or an order within 15 business minutes of a demo request, in at least 90% of cases each quarter.',
    ],
    [
      'owed_by: lead, clock: { starts: { reached: [mql, sal] }, stops: { decided: sal, signal: recommended } }, target: { first_match: [ { when: { known: email }, value: 1 hour } ], otherwise: 1 business days }',
      'The head of sales owes marketing “Recommended by a customer” or a decision on “Accepted lead” within 1 business day (1 hour if case target.first_match.0.when) of reaching the stage “Marketing-qualified lead” or reaching the stage “Accepted lead”.',
    ],
    [
      'owed_to: lead, clock: { starts: { activity: call, decided: sal }, stops: { reached: mql, signal: asked } }, target: 3 days',
      'Sales development owes the head of sales “What the person asked” or the stage “Marketing-qualified lead” within 3 days of a call or the decision on “Accepted lead”.',
    ],
    [
      'attempts: { from: 6, within: 14d, starts: { reached: mql }, by: [call, order], until: { decided: sal } }',
      'Sales development owes marketing at least 6 attempts by call or order within 14 days of reaching the stage “Marketing-qualified lead”, unless there is a decision on “Accepted lead” before that.',
    ],
    [
      'attempts: { from: 1, within: 2w, starts: { signal: demo }, by: [call] }, compliance: { from: 85%, per: month }',
      'Sales development owes marketing at least 1 attempt by call within 14 days of a demo request, in at least 85% of cases each month.',
    ],
    [
      'volume: { of: mql, per: month, targets: [ { from: 2026-10-01, count: 120 }, { from: 2027-01-01, count: 135 } ] }',
      'Sales development owes marketing leads that reach the stage “Marketing-qualified lead” each month: at least 120 from 1 October 2026 and at least 135 from 1 January 2027.',
    ],
    [
      'acceptance: { of: mql, accepted_at: sal, from: 65%, per: quarter }',
      'Sales development owes it to marketing that at least 65% of the leads handed over at “Marketing-qualified lead” reach “Accepted lead”, each quarter.',
    ],
    [
      'filled: { at: mql, from: 95%, per: month }',
      'Sales development owes it to marketing that at least 95% of the leads reach “Marketing-qualified lead” with every field that the stage needs filled, each month.',
    ],
    [
      'filled: { at: mql, fields: [email, industry], from: 95%, per: week }',
      'Sales development owes it to marketing that at least 95% of the leads reach “Marketing-qualified lead” with e-mail address and industry filled, each week.',
    ],
    [
      'gives: { what: a list of what was refused, every: week }',
      'Sales development owes marketing each week a list of what was refused.',
    ],
    [
      'notice: { of: meeting, given_by: booked, from: 4 business hours }',
      'Sales development owes marketing at least 4 business hours between “Meeting booked” and “Meeting”.',
    ],
  ])('%s', (yaml, sentence) => {
    expect(promiseSentence(level(yaml), names)).toBe(sentence);
  });
});

const CLOCK = 'clock: { starts: { signal: demo }, stops: { activity: call } }, target: 1 hour';

describe('the terms', () => {
  it.each([
    [CLOCK, undefined],
    [
      `${CLOCK}, hard_limit: 4 hours, calendar: office, when: { known: email }`,
      'It applies if, when it starts, case when; time is counted on “Office hours”; after 4 hours it is a failure whatever the reason.',
    ],
    [
      `${CLOCK}, calendar: { first_match: [ { when: { known: email }, value: night } ], otherwise: office }`,
      'Time is counted on “Office hours” (“Night shift” if case calendar.first_match.0.when).',
    ],
    [
      'attempts: { from: 6, within: 14d, starts: { reached: mql }, by: [call], gives_up_with: gone }',
      'When all have failed the lead may be closed with the reason “No contact”.',
    ],
    [
      'acceptance: { of: mql, accepted_at: sal, from: 65%, per: quarter, due_under: decision }',
      'Leads count once their time under “A decision on every lead” is over, undecided ones are shown apart.',
    ],
    [
      'volume: { of: mql, per: month, targets: [ { from: 2026-10-01, count: 9 }, { from: 2027-01-01, count: 9, segments: [ { segment: makers, count: 5 }, { segment: shops, count: 2 } ] } ] }',
      'From 1 January 2027 at least 5 in “Makers” and 2 in “shops” are among them.',
    ],
    ['filled: { at: mql, from: 95%, per: month }, when: { known: email }', 'It applies if case when.'],
  ])('%s', (yaml, sentence) => {
    expect(termsSentence(level(yaml), names)).toBe(sentence);
  });
});

describe('what follows', () => {
  it.each([
    [CLOCK, undefined],
    [
      `${CLOCK}, breach: [ { after: 0 minutes, do: notify, who: lead }, { after: 1 business days, do: reassign, who: sdr, once: true }, { after: 2 days, do: escalate, who: lead }, { after: 9 days, do: close } ]`,
      'When the time has passed, the head of sales is told at once; the lead is given to sales development after 1 business day, but only once; it is put before the head of sales after 2 days; the lead leaves the stage after 9 days.',
    ],
    [
      'gives: { what: a list, every: week }, breach: [ { after: 1 day, do: notify, who: lead } ]',
      'If it is broken, the head of sales is told after 1 day.',
    ],
  ])('%s', (yaml, sentence) => {
    expect(breachSentence(level(yaml), names)).toBe(sentence);
  });
});
