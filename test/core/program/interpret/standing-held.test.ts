/** Where a lead stands, rules 1 to 3: blocked, overridden, disqualified. */
import { describe, it } from 'vitest';
import { daysAgo, entered, override } from '../small-leads.ts';
import { CONSENT, expectStanding, INQUIRY, MQL, type Row, TODAY } from './standing-leads.ts';

const blocked: readonly Row[] = [
  {
    shows: 'a blocking disqualifier that holds',
    fields: { 'contact.consent': 'withdrawn' },
    stage: 'disqualified',
    basis: 'blocked',
    reason: 'consent',
  },
  { shows: 'one that is not known', stage: 'inquiry', basis: 'blocked', reason: 'consent' },
  {
    shows: 'it beats an override',
    records: [override('customer', daysAgo(1), { validUntil: TODAY })],
    stage: 'inquiry',
    basis: 'blocked',
    reason: 'consent',
  },
  {
    shows: 'it beats a recorded stage',
    records: [entered('customer', daysAgo(1))],
    stage: 'inquiry',
    basis: 'blocked',
    reason: 'consent',
  },
];

const overridden: readonly Row[] = [
  {
    shows: 'an override in force',
    ...INQUIRY,
    records: [override('sal', daysAgo(9), { validUntil: TODAY })],
    stage: 'sal',
    basis: 'override',
  },
  {
    shows: 'its last day is over',
    ...INQUIRY,
    records: [override('sal', daysAgo(9), { validUntil: TODAY - 1 })],
    stage: 'inquiry',
    basis: 'qualifies',
  },
  {
    shows: 'it does not state until when',
    ...INQUIRY,
    records: [override('sal', daysAgo(9))],
    stage: 'inquiry',
    basis: 'qualifies',
  },
  {
    shows: 'by somebody who may not',
    ...INQUIRY,
    records: [override('sal', daysAgo(9), { role: 'caller', validUntil: TODAY })],
    stage: 'inquiry',
    basis: 'qualifies',
  },
  {
    shows: 'before the latest recycling',
    ...INQUIRY,
    records: [
      override('sal', daysAgo(9), { validUntil: TODAY }),
      entered('recycled', daysAgo(8), { reason: 'wrong-industry' }),
      entered('inquiry', daysAgo(2)),
    ],
    stage: 'inquiry',
    basis: 'recorded',
  },
  {
    shows: 'the newest of several',
    ...INQUIRY,
    records: [
      override('customer', daysAgo(9), { validUntil: TODAY }),
      override('sal', daysAgo(2), { validUntil: TODAY }),
    ],
    stage: 'sal',
    basis: 'override',
  },
  {
    shows: 'at one instant the furthest',
    ...INQUIRY,
    records: [override('sql', daysAgo(2), { validUntil: TODAY }), override('sal', daysAgo(2), { validUntil: TODAY })],
    stage: 'sql',
    basis: 'override',
  },
  {
    shows: 'against a disqualifier that does not block',
    ...INQUIRY,
    fields: { ...CONSENT, 'company.industry': 'banking' },
    records: [override('sal', daysAgo(9), { validUntil: TODAY })],
    stage: 'sal',
    basis: 'override',
  },
];

const disqualified: readonly Row[] = [
  {
    shows: 'by a definition, whatever was recorded',
    fields: { ...CONSENT, 'company.industry': 'banking' },
    records: [entered('customer', daysAgo(1))],
    stage: 'disqualified',
    basis: 'disqualified',
    reason: 'wrong-industry',
  },
  {
    shows: 'by a record, with its reason',
    ...MQL,
    records: [entered('disqualified', daysAgo(5), { reason: 'not-now' }), entered('sal', daysAgo(2))],
    stage: 'disqualified',
    basis: 'disqualified',
    reason: 'not-now',
  },
  {
    shows: 'a record before the latest recycling is past',
    ...MQL,
    records: [entered('disqualified', daysAgo(5)), entered('recycled', daysAgo(3)), entered('inquiry', daysAgo(2))],
    stage: 'mql',
    basis: 'qualifies',
  },
];

describe.each([
  ['rule 1, blocked', blocked],
  ['rule 2, overridden', overridden],
  ['rule 3, disqualified', disqualified],
])('%s', (_rule, rows) => {
  it.each(rows)('$shows', expectStanding);
});
