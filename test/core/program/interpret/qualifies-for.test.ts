/** What the gates alone say, and what decided it. */
import { describe, expect, it } from 'vitest';
import { judge } from '#core/program/interpret/verdict.ts';
import { AS_OF, programWith } from '../small-agreement.ts';
import { daysAgo, event, type LeadParts, lead } from '../small-leads.ts';

const GOOD = {
  'company.industry': 'software',
  'company.employees': 80,
  'contact.email': 'kim@fernhill.example',
  'contact.consent': 'given',
};
const READ = [event('ebook', daysAgo(3))];

interface Row extends LeadParts {
  readonly shows: string;
  readonly qualifiesFor: string | undefined;
  readonly deciding: readonly string[];
}

const rows: readonly Row[] = [
  {
    shows: 'no gate open',
    fields: { 'company.industry': 'retail', 'company.employees': 9, 'contact.consent': 'given' },
    qualifiesFor: undefined,
    deciding: [],
  },
  {
    shows: 'the first gate',
    fields: { 'contact.consent': 'given', 'company.employees': 9 },
    events: READ,
    qualifiesFor: 'inquiry',
    deciding: ['inquiry'],
  },
  { shows: 'both gates', fields: GOOD, events: READ, qualifiesFor: 'mql', deciding: ['mql'] },
  { shows: 'a gate whose earlier gate is closed', fields: GOOD, qualifiesFor: undefined, deciding: [] },
  {
    shows: 'a gate that is unknown',
    fields: { ...GOOD, 'company.employees': 0, 'company.industry': 'software' },
    events: READ,
    qualifiesFor: 'inquiry',
    deciding: ['inquiry'],
  },
  {
    shows: 'an open gate with a needed field missing',
    fields: { 'company.industry': 'software', 'company.employees': 80, 'contact.consent': 'given' },
    events: READ,
    qualifiesFor: 'inquiry',
    deciding: ['inquiry'],
  },
  {
    shows: 'the fast track stands in for the gate',
    fields: { 'contact.email': 'kim@fernhill.example', 'contact.consent': 'given' },
    events: [event('demo', daysAgo(1))],
    qualifiesFor: 'mql',
    deciding: ['raised-a-hand'],
  },
  {
    shows: 'the fast track waives no needs',
    fields: { 'contact.consent': 'given' },
    events: [event('demo', daysAgo(1))],
    qualifiesFor: 'inquiry',
    deciding: ['inquiry'],
  },
  { shows: 'without a source of events', fields: GOOD, events: 'unknown', qualifiesFor: undefined, deciding: [] },
  {
    shows: 'a true disqualifier, with all that are true',
    fields: { ...GOOD, 'company.industry': 'banking', 'contact.consent': 'withdrawn' },
    events: READ,
    qualifiesFor: 'disqualified',
    deciding: ['banker', 'no-consent'],
  },
  {
    shows: 'an unknown disqualifier that does not block',
    fields: { 'contact.consent': 'given' },
    events: READ,
    qualifiesFor: 'inquiry',
    deciding: ['inquiry'],
  },
  {
    shows: 'an unknown one that blocks gives the first stage, whatever the gates say',
    fields: { 'company.industry': 'software', 'company.employees': 80, 'contact.email': 'kim@fernhill.example' },
    qualifiesFor: 'inquiry',
    deciding: ['no-consent'],
  },
];

describe('what a lead qualifies for', () => {
  const program = programWith();

  it.each(rows)('$shows', ({ qualifiesFor, deciding, ...parts }) => {
    const verdict = judge(program, lead(parts), { asOf: AS_OF, asOfDate: 0 });
    expect([verdict.qualifiesFor, verdict.deciding]).toEqual([qualifiesFor, deciding]);
  });

  it('needs what earlier stages need, those that people decide included', () => {
    const lifecycle = `
stages:
  - { id: inquiry, owner: marketing, enter: { any_signal: true } }
  - { id: mql, owner: marketing, decided_by: caller, needs: [contact.title] }
  - { id: sql, owner: sales, enter: { signal: ebook } }
sides: [ { id: recycled, owner: marketing }, { id: disqualified, owner: sales } ]`;
    const judged = (fields: LeadParts['fields'] & object): string | undefined =>
      judge(programWith({ lifecycle }), lead({ fields, events: READ }), { asOf: AS_OF, asOfDate: 0 }).qualifiesFor;
    expect(judged({})).toBe('inquiry');
    expect(judged({ 'contact.title': 'Buyer' })).toBe('sql');
  });

  it('names the fields that are read and missing, in the order of the dictionary', () => {
    const verdict = judge(program, lead({ fields: { 'company.industry': 'retail' } }), { asOf: AS_OF, asOfDate: 0 });
    expect(verdict.unknownFields).toEqual(['company.employees', 'contact.email', 'contact.consent', 'lead.next_step']);
  });
});
