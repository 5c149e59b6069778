/** Where a lead stands, rules 4 and 5: recycled, rejected. */
import { describe, it } from 'vitest';
import { daysAgo, entered, event, rejected } from '../small-leads.ts';
import { expectStanding, INQUIRY, MQL, type Row } from './standing-leads.ts';

const recycled: readonly Row[] = [
  {
    shows: 'until its time is over',
    ...MQL,
    records: [entered('recycled', daysAgo(90) + 1, { reason: 'not-now' })],
    stage: 'recycled',
    basis: 'recycled',
    reason: 'not-now',
  },
  {
    shows: 'the time is over',
    ...MQL,
    records: [entered('recycled', daysAgo(90), { reason: 'not-now' })],
    stage: 'mql',
    basis: 'qualifies',
  },
  {
    shows: 'sooner, by the signal',
    ...MQL,
    events: [event('demo', daysAgo(40)), event('ebook', daysAgo(50))],
    records: [entered('recycled', daysAgo(45), { reason: 'not-now' })],
    stage: 'mql',
    basis: 'qualifies',
  },
  {
    shows: 'a signal at the very instant was before',
    ...MQL,
    events: [event('demo', daysAgo(45)), event('ebook', daysAgo(50))],
    records: [entered('recycled', daysAgo(45), { reason: 'not-now' })],
    stage: 'recycled',
    basis: 'recycled',
    reason: 'not-now',
  },
  {
    shows: 'without such a reason until a stage follows',
    ...MQL,
    records: [entered('recycled', daysAgo(400))],
    stage: 'recycled',
    basis: 'recycled',
  },
  {
    shows: 'a stage followed',
    ...MQL,
    records: [entered('recycled', daysAgo(400)), entered('inquiry', daysAgo(9))],
    stage: 'mql',
    basis: 'qualifies',
  },
  {
    shows: 'stages before it are past',
    ...INQUIRY,
    records: [entered('customer', daysAgo(500)), entered('recycled', daysAgo(400), { reason: 'not-now' })],
    stage: 'inquiry',
    basis: 'qualifies',
  },
];

const refused: readonly Row[] = [
  {
    shows: 'the reason disqualifies',
    ...MQL,
    records: [rejected('sal', daysAgo(5), 'wrong-industry')],
    stage: 'disqualified',
    basis: 'rejected',
    reason: 'wrong-industry',
  },
  {
    shows: 'the reason lets it rest',
    ...MQL,
    records: [rejected('sal', daysAgo(89), 'not-now')],
    stage: 'recycled',
    basis: 'rejected',
    reason: 'not-now',
  },
  {
    shows: 'the rest is over',
    ...MQL,
    records: [rejected('sal', daysAgo(90), 'not-now')],
    stage: 'mql',
    basis: 'qualifies',
  },
  {
    shows: 'the rest ends sooner',
    ...MQL,
    events: [event('demo', daysAgo(80))],
    records: [rejected('sal', daysAgo(89), 'not-now')],
    stage: 'mql',
    basis: 'qualifies',
  },
  {
    shows: 'back to the stage before, for data',
    ...MQL,
    records: [entered('sal', daysAgo(9)), rejected('sql', daysAgo(5), 'consent')],
    stage: 'sal',
    basis: 'rejected',
    reason: 'consent',
  },
  {
    shows: 'without a reason back to the stage before',
    ...MQL,
    records: [rejected('sal', daysAgo(5))],
    stage: 'mql',
    basis: 'rejected',
  },
  {
    shows: 'a later decision makes it past',
    ...MQL,
    records: [rejected('sal', daysAgo(5), 'wrong-industry'), entered('sal', daysAgo(4))],
    stage: 'sal',
    basis: 'recorded',
  },
  {
    shows: 'a later entry without the evidence asked for is no decision',
    ...MQL,
    records: [rejected('sql', daysAgo(5), 'wrong-industry'), entered('sql', daysAgo(4), { evidence: ['budget'] })],
    stage: 'disqualified',
    basis: 'rejected',
    reason: 'wrong-industry',
  },
  {
    shows: 'entering a computed stage is no decision',
    ...MQL,
    records: [rejected('sal', daysAgo(5), 'wrong-industry'), entered('mql', daysAgo(4))],
    stage: 'disqualified',
    basis: 'rejected',
    reason: 'wrong-industry',
  },
  {
    shows: 'of decisions at one instant the rejection wins',
    ...MQL,
    records: [rejected('sal', daysAgo(5), 'wrong-industry'), entered('customer', daysAgo(5))],
    stage: 'disqualified',
    basis: 'rejected',
    reason: 'wrong-industry',
  },
  {
    shows: 'a recycling begins a new cycle',
    ...MQL,
    records: [
      rejected('sal', daysAgo(300), 'wrong-industry'),
      entered('recycled', daysAgo(200), { reason: 'not-now' }),
    ],
    stage: 'mql',
    basis: 'qualifies',
  },
];

describe.each([
  ['rule 4, recycled', recycled],
  ['rule 5, rejected', refused],
])('%s', (_rule, rows) => {
  it.each(rows)('$shows', expectStanding);
});
