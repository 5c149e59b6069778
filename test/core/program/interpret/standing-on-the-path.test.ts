/** Where a lead stands, rules 6 and 7: recorded or qualifying, timed out; and what the records hold. */
import { describe, expect, it } from 'vitest';
import { judge } from '#core/program/interpret/verdict.ts';
import type { LeadRecord } from '#core/program/lead.ts';
import { AS_OF, programWith } from '../small-agreement.ts';
import { daysAgo, entered, HOUR, lead, rejected } from '../small-leads.ts';
import { CONSENT, expectStanding, INQUIRY, MQL, type Row, TODAY } from './standing-leads.ts';

const latched: readonly Row[] = [
  {
    shows: 'a recorded stage stays when the score has fallen',
    ...INQUIRY,
    records: [entered('mql', daysAgo(29))],
    stage: 'mql',
    basis: 'recorded',
  },
  {
    shows: 'the lead qualifies for more',
    ...MQL,
    records: [entered('inquiry', daysAgo(29))],
    stage: 'mql',
    basis: 'qualifies',
  },
  {
    shows: 'recorded and qualifying at one stage',
    ...MQL,
    records: [entered('mql', daysAgo(29))],
    stage: 'mql',
    basis: 'recorded',
  },
  {
    shows: 'a decision without enough evidence does not count',
    ...MQL,
    records: [entered('sql', daysAgo(5), { evidence: ['budget'] })],
    stage: 'mql',
    basis: 'qualifies',
  },
  {
    shows: 'with enough it does',
    ...MQL,
    records: [entered('sql', daysAgo(5), { evidence: ['budget', 'need'] })],
    stage: 'sql',
    basis: 'recorded',
  },
  {
    shows: 'evidence may be computed',
    ...MQL,
    fields: { ...MQL.fields, 'lead.next_step': TODAY + 59 },
    records: [entered('sql', daysAgo(5), { evidence: ['need'] })],
    stage: 'sql',
    basis: 'recorded',
  },
  {
    shows: 'evidence of two records does not add up',
    ...MQL,
    records: [entered('sql', daysAgo(5), { evidence: ['need'] }), entered('sql', daysAgo(4), { evidence: ['budget'] })],
    stage: 'mql',
    basis: 'qualifies',
  },
  {
    shows: 'a record of the future does not exist',
    ...MQL,
    records: [entered('customer', AS_OF + HOUR)],
    stage: 'mql',
    basis: 'qualifies',
  },
  { shows: 'nothing at all', fields: CONSENT, stage: undefined, basis: 'none' },
  { shows: 'without records the gates decide alone', ...MQL, records: 'unknown', stage: 'mql', basis: 'qualifies' },
];

const timedOut: readonly Row[] = [
  {
    shows: 'longer in the stage than it may be',
    ...MQL,
    records: [entered('mql', daysAgo(30))],
    stage: 'recycled',
    basis: 'timed-out',
  },
  { shows: 'not yet', ...MQL, records: [entered('mql', daysAgo(30) + 1)], stage: 'mql', basis: 'recorded' },
  {
    shows: 'entered again since',
    ...MQL,
    records: [entered('mql', daysAgo(50)), entered('mql', daysAgo(3))],
    stage: 'mql',
    basis: 'recorded',
  },
  {
    shows: 'the time of a stage left behind does not matter',
    ...MQL,
    records: [entered('mql', daysAgo(50)), entered('sal', daysAgo(40))],
    stage: 'sal',
    basis: 'recorded',
  },
  { shows: 'no entry is dated', ...MQL, records: [entered('inquiry', daysAgo(90))], stage: 'mql', basis: 'qualifies' },
];

describe.each([
  ['rule 6, recorded or qualifying', latched],
  ['rule 7, timed out', timedOut],
])('%s', (_rule, rows) => {
  it.each(rows)('$shows', expectStanding);
});

describe('the recorded stage', () => {
  const program = programWith();
  const recorded = (records: readonly LeadRecord[]) => {
    const { recordedStage, recordedAt } = judge(program, lead({ ...MQL, records }), { asOf: AS_OF, asOfDate: TODAY });
    return [recordedStage, recordedAt];
  };

  it.each([
    ['is the newest', [entered('sal', daysAgo(9)), entered('inquiry', daysAgo(4))], ['inquiry', daysAgo(4)]],
    ['is the furthest of one instant', [entered('sal', daysAgo(9)), entered('mql', daysAgo(9))], ['sal', daysAgo(9)]],
    [
      'may be a side, which lies beyond all stages',
      [entered('customer', daysAgo(9)), entered('recycled', daysAgo(9))],
      ['recycled', daysAgo(9)],
    ],
    ['is none', [rejected('sal', daysAgo(9))], [undefined, undefined]],
  ] satisfies readonly (readonly [string, readonly LeadRecord[], readonly unknown[]])[])(
    '%s',
    (_shows, records, expected) => {
      expect(recorded(records)).toEqual(expected);
    },
  );
});
