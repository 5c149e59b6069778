/** Where a lead stands, in SQL: one lead for each of the seven rules, and for what decides within one. */
import { describe, expect, test } from 'vitest';
import type { LeadRecord } from '#core/program/lead.ts';
import { DAY, daysAgo, entered, event, type LeadParts, override, rejected } from '../small-leads.ts';
import { compiled } from './compiled.ts';

const verdict = compiled();

interface Row extends LeadParts {
  readonly shows: string;
  readonly says: Readonly<Record<string, unknown>>;
}

const FIT = {
  'company.industry': 'software',
  'company.employees': 50,
  'contact.email': 'kim@fernhill.example',
  'contact.consent': 'given',
};
const events = [event('ebook', daysAgo(200))];

const gates: readonly Row[] = [
  {
    shows: 'a gate',
    fields: FIT,
    events,
    says: { qualifies_for: 'mql', stage: 'mql', basis: 'qualifies', deciding: ['mql'], recorded_stage: undefined },
  },
  {
    shows: 'a fast track in place of it',
    fields: { ...FIT, 'company.industry': 'retail', 'company.employees': 1 },
    events: [event('demo', daysAgo(1))],
    says: { qualifies_for: 'mql', deciding: ['raised-a-hand'] },
  },
  {
    shows: 'what a stage needs',
    fields: { 'company.industry': 'software', 'company.employees': 50, 'contact.consent': 'given' },
    events,
    says: { qualifies_for: 'inquiry', deciding: ['inquiry'], unknown_fields: ['contact.email', 'lead.next_step'] },
  },
  {
    shows: 'nothing at all',
    fields: { 'contact.consent': 'given', 'company.industry': 'retail' },
    says: { qualifies_for: undefined, stage: undefined, basis: 'none', deciding: [] },
  },
  {
    shows: 'all disqualifiers, and the reason of the first',
    fields: { 'company.industry': 'banking', 'contact.consent': 'withdrawn' },
    says: { qualifies_for: 'disqualified', deciding: ['banker', 'no-consent'], basis: 'blocked', reason: 'consent' },
  },
];

const on = (...records: readonly LeadRecord[]): LeadParts => ({ fields: FIT, events, records });

const rules: readonly Row[] = [
  {
    shows: '1 blocked, even against an override',
    ...on(override('sql', daysAgo(1), { reason: 'Knows the founder', validUntil: 30_000 })),
    fields: { ...FIT, 'contact.consent': 'withdrawn' },
    says: { stage: 'disqualified', basis: 'blocked', reason: 'consent' },
  },
  {
    shows: '1 blocked by what is not known',
    fields: { 'company.industry': 'software' },
    events: 'unknown',
    records: 'unknown',
    says: { qualifies_for: 'inquiry', stage: 'inquiry', basis: 'blocked', reason: 'consent', deciding: ['no-consent'] },
  },
  {
    shows: '2 override, the newest',
    ...on(
      override('sal', daysAgo(3), { reason: 'x', validUntil: 30_000 }),
      override('sql', daysAgo(2), { reason: 'x', validUntil: 30_000 }),
    ),
    says: { stage: 'sql', basis: 'override', reason: undefined },
  },
  {
    shows: '2 override, given before the recycling',
    ...on(
      override('sal', daysAgo(3), { reason: 'x', validUntil: 30_000 }),
      entered('recycled', daysAgo(2), { reason: 'not-now' }),
    ),
    says: { stage: 'recycled', basis: 'recycled', reason: 'not-now' },
  },
  {
    shows: '3 disqualified by a definition',
    fields: { ...FIT, 'company.industry': 'banking' },
    says: { stage: 'disqualified', basis: 'disqualified', reason: 'wrong-industry' },
  },
  {
    shows: '3 disqualified by a record',
    ...on(entered('disqualified', daysAgo(2), { reason: 'wrong-industry' })),
    says: {
      stage: 'disqualified',
      basis: 'disqualified',
      reason: 'wrong-industry',
      recorded_stage: 'disqualified',
      recorded_at: daysAgo(2),
    },
  },
  {
    shows: '4 recycled, until a signal',
    ...on(entered('recycled', daysAgo(3), { reason: 'not-now' })),
    events: [...events, event('demo', daysAgo(2))],
    says: { stage: 'mql', basis: 'qualifies' },
  },
  {
    shows: '4 recycled without a reason, until a stage follows',
    ...on(entered('recycled', daysAgo(300)), entered('sal', daysAgo(299))),
    says: { stage: 'sal', basis: 'recorded' },
  },
  {
    shows: '5 rejected and resting',
    ...on(rejected('sal', daysAgo(89), 'not-now')),
    says: { stage: 'recycled', basis: 'rejected', reason: 'not-now' },
  },
  {
    shows: '5 rejected, and rested',
    ...on(rejected('sal', daysAgo(90), 'not-now')),
    says: { stage: 'mql', basis: 'qualifies', reason: undefined },
  },
  {
    shows: '5 rejected for data: the stage before',
    ...on(rejected('sql', daysAgo(1), 'consent')),
    says: { stage: 'sal', basis: 'rejected', reason: 'consent' },
  },
  {
    shows: '5 rejected at the first stage',
    ...on(rejected('inquiry', daysAgo(1))),
    says: { stage: 'inquiry', basis: 'rejected' },
  },
  {
    shows: '5 a rejection wins at one instant',
    ...on(rejected('sal', daysAgo(1), 'wrong-industry'), entered('customer', daysAgo(1))),
    says: { stage: 'disqualified', basis: 'rejected' },
  },
  {
    shows: '5 a later decision makes up for it',
    ...on(rejected('sal', daysAgo(2), 'wrong-industry'), entered('sal', daysAgo(1))),
    says: { stage: 'sal', basis: 'recorded' },
  },
  {
    shows: '6 recorded latches',
    fields: { ...FIT, 'company.employees': 1 },
    events,
    records: [entered('sal', daysAgo(1))],
    says: { qualifies_for: 'inquiry', stage: 'sal', basis: 'recorded' },
  },
  {
    shows: '6 a decision without its evidence',
    ...on(entered('sql', daysAgo(1), { evidence: ['budget'] })),
    says: { stage: 'mql', recorded_stage: 'sql' },
  },
  {
    shows: '6 evidence recorded and computed',
    ...on(entered('sql', daysAgo(1), { evidence: ['budget'] })),
    fields: { ...FIT, 'lead.next_step': Math.floor(daysAgo(-1) / DAY) },
    says: { stage: 'sql', basis: 'recorded' },
  },
  {
    shows: '6 evidence spread over two records',
    ...on(entered('sql', daysAgo(2), { evidence: ['budget'] }), entered('sql', daysAgo(1), { evidence: ['need'] })),
    says: { stage: 'mql' },
  },
  { shows: '7 timed out', ...on(entered('mql', daysAgo(30))), says: { stage: 'recycled', basis: 'timed-out' } },
  {
    shows: '7 not a millisecond sooner',
    ...on(entered('mql', daysAgo(30) + 1)),
    says: { stage: 'mql', basis: 'recorded' },
  },
];

describe('what the gates say', () => {
  test.for(gates)('$shows', async ({ says, shows: _, ...parts }) =>
    expect(await verdict({}, parts)).toMatchObject(says),
  );
});

describe('where it stands', () => {
  test.for(rules)('$shows', async ({ says, shows: _, ...parts }) =>
    expect(await verdict({}, parts)).toMatchObject(says),
  );
});
