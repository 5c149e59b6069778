/** Which changes are told, and how: each lead with every line a user would read. */
import { describe, expect, it } from 'vitest';
import { smallestChanges } from '#core/program/counterfactual/words.ts';
import { judgeFully } from '#core/program/interpret/verdict.ts';
import type { Program } from '#core/program/program.ts';
import { togetherInWords } from '#core/report/lead-changes.ts';
import { AS_OF, type Policies, programWith } from '../small-agreement.ts';
import { daysAgo, entered, event, type LeadParts, lead, override, rejected } from '../small-leads.ts';

const TODAY = Math.floor(AS_OF / 86_400_000);
const CONSENT = { 'contact.consent': 'given' };
const EMAIL = { 'contact.email': 'kim@fernhill.example' };
const READ = [event('ebook', daysAgo(3))];

function told(parts: LeadParts, policies: Policies = {}): readonly string[] {
  const program: Program = programWith(policies);
  const moment = { asOf: AS_OF, asOfDate: TODAY };
  const changes = smallestChanges(program, lead(parts), (changed) => judgeFully(program, changed, moment));
  return changes === undefined ? [] : [changes.title, ...changes.smallest.map(togetherInWords)];
}

const cases: Readonly<Record<string, readonly [LeadParts, ...string[]]>> = {
  'one more event, for a lead of whom nothing is known': [
    { fields: { ...CONSENT, ...EMAIL } },
    'The smallest changes that would make this an Inquiry',
    'The lead: “Demo request” happens',
    'The lead: “Ebook” happens',
  ],
  'a value that is not known, with all that would do': [
    { fields: { ...CONSENT, ...EMAIL, 'company.employees': 60 }, events: READ },
    'The smallest changes that would make this a Qualified',
    'Data to be filled: Industry turns out to be Software or Retail',
    'The lead: “Demo request” happens',
  ],
  'a number from where it does': [
    { fields: { ...CONSENT, ...EMAIL, 'company.industry': 'retail' }, events: READ },
    'The smallest changes that would make this a Qualified',
    'Data to be filled: Employees turns out to be at least 50',
    'The lead: “Demo request” happens',
  ],
  'what the stage needs goes along with every change': [
    { fields: { ...CONSENT, 'company.industry': 'retail', 'company.employees': 3 }, events: READ },
    'The smallest changes that would make this a Qualified',
    'Data to be filled: E-mail. The lead: “Demo request” happens.',
  ],
  'never a known value that the dictionary lets nobody change': [
    { fields: { ...CONSENT, ...EMAIL, 'company.industry': 'banking', 'company.employees': 60 }, events: READ },
    'The smallest changes that would bring it back',
  ],
  'what keeps it held until it is known': [
    { fields: EMAIL, events: [event('demo', daysAgo(1))] },
    'The smallest changes that would make this a Qualified',
    'Data to be filled: Consent turns out to be Given',
  ],
  'a decision by people': [
    { fields: { ...CONSENT, ...EMAIL }, records: [entered('mql', daysAgo(1))] },
    'The smallest changes that would make this an Accepted',
    'Sales: a caller moves it to Accepted',
  ],
  'a decision with the evidence it takes': [
    { fields: { ...CONSENT, ...EMAIL }, records: [entered('sal', daysAgo(1))] },
    'The smallest changes that would make this a Sales-qualified',
    'Sales: a caller moves it to Sales-qualified, with “Budget” and “Need” as evidence',
  ],
  'what is computed makes up for one that would have to be confirmed': [
    { fields: { ...CONSENT, ...EMAIL, 'lead.next_step': TODAY + 5 }, records: [entered('sal', daysAgo(1))] },
    'The smallest changes that would make this a Sales-qualified',
    'Sales: a caller moves it to Sales-qualified, with “Budget” as evidence',
  ],
  'the evidence that a recorded decision lacks': [
    {
      fields: { ...CONSENT, ...EMAIL },
      records: [entered('sal', daysAgo(2)), entered('sql', daysAgo(1), { evidence: ['need'] })],
    },
    'The smallest changes that would make this a Sales-qualified',
    'Data to be filled: Next step turns out to be between 15 October 2026 and 13 December 2026',
    'Sales: “Budget” is confirmed for Sales-qualified',
  ],
  'what brings a lead back sooner': [
    { fields: { ...CONSENT, ...EMAIL }, records: [rejected('sal', daysAgo(2), 'not-now')] },
    'The smallest changes that would bring it back',
    'Sales: a caller moves it to Accepted',
    'The lead: “Demo request” happens',
  ],
  'a decision made anew where the stage before timed out': [
    { fields: { ...CONSENT, ...EMAIL }, records: [entered('mql', daysAgo(40))] },
    'The smallest changes that would bring it back',
    'Sales: a caller moves it to Accepted',
  ],
  'nothing while an override holds it': [
    { fields: { ...CONSENT, ...EMAIL }, records: [override('inquiry', daysAgo(2), { validUntil: TODAY })] },
    'The smallest changes that would make this a Qualified',
  ],
  'nothing at the end of the path': [{ fields: CONSENT, records: [entered('customer', daysAgo(1))] }],
};

describe('the smallest changes', () => {
  it.each(Object.entries(cases))('%s', (_shows, [parts, ...lines]) => {
    expect(told(parts)).toEqual(lines);
  });
});

const DICTIONARY = `
fields:
  - { id: company.industry, title: Industry, type: choice, values: [ { id: software }, { id: retail }, { id: banking } ], changed_by: operations }
  - { id: company.employees, title: Employees, type: number }
  - { id: company.country, title: Country, type: country }
  - { id: contact.email, title: E-mail, type: email, personal: true }
  - { id: contact.title, title: Job title, type: text }
  - { id: contact.consent, title: Consent, type: choice, values: [ { id: given }, { id: withdrawn } ], changed_by: lead }
  - { id: lead.next_step, title: Next step, type: date, changed_by: sales }
  - { id: lead.seen, title: First seen, type: date }`;

const gate = (enter: string): Policies => ({
  'data-dictionary': DICTIONARY,
  lifecycle: `
stages:
  - { id: inquiry, title: Inquiry, owner: marketing, enter: ${enter} }
  - { id: mql, owner: marketing, decided_by: caller }
  - { id: sql, owner: sales, decided_by: caller }
sides: [ { id: recycled, owner: marketing }, { id: disqualified, owner: sales } ]`,
});

describe('what may change', () => {
  const rows: Readonly<Record<string, readonly [enter: string, parts: LeadParts, ...lines: readonly string[]]>> = {
    'a known value, by whoever the dictionary names': [
      '{ field: company.industry, in: [software, retail] }',
      { fields: { 'company.industry': 'banking' } },
      'Operations: Industry changes to Software or Retail',
    ],
    'a date that has passed, to one that has not': [
      '{ field: lead.next_step, in_next: 60d }',
      { fields: { 'lead.next_step': TODAY - 3 } },
      'Sales: Next step changes to 13 December 2026 at the latest',
    ],
    'never into the past': [
      '{ field: lead.next_step, in_last: 5d }',
      { fields: { 'lead.next_step': TODAY - 8 } },
      'Sales: Next step changes to 15 October 2026 at the latest',
    ],
    'never a date nobody changes': ['{ field: lead.seen, in_next: 60d }', { fields: { 'lead.seen': TODAY - 3 } }],
    'never a country': ['{ field: company.country, is: "NO" }', { fields: { 'company.country': 'DE' } }],
    'a country that is not known': [
      '{ field: company.country, is_not: "DE" }',
      {},
      'Data to be filled: Country turns out to be anything but Germany',
    ],
    'text that is looked for': [
      '{ field: contact.title, has_word: [buyer, planner] }',
      {},
      'Data to be filled: Job title turns out to be “buyer” or “planner”',
    ],
    'several events of a signal, each of another value': [
      '{ signal: ebook, distinct: topic, times: { from: 2 } }',
      {},
      'The lead: “Ebook” happens 2 times, with another topic each time',
    ],
    'an event with what it has to carry': [
      '{ signal: ebook, where: { minutes: { from: 30 } } }',
      { events: READ },
      'The lead: “Ebook” happens once more, with minutes 30',
    ],
    'two things together where one is not enough': [
      '{ all: [ { signal: demo }, { field: company.employees, from: 50, below: 1000 } ] }',
      {},
      'Data to be filled: Employees turns out to be between 50 and 999. The lead: “Demo request” happens.',
    ],
    'never what has happened already': [
      '{ signal: demo, times: { below: 1 } }',
      { events: [event('demo', daysAgo(2))] },
    ],
    'never events of a lead that came without any source of them': ['{ signal: demo }', { events: 'unknown' }],
  };
  it.each(Object.entries(rows))('%s', (_shows, [enter, parts, ...lines]) => {
    expect(told(parts, gate(enter)).slice(1)).toEqual(lines);
  });
});
