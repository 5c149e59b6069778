/** Events that wait, what exempts them, and events since the current stage. */
import { describe, expect, it } from 'vitest';
import { daysAgo, entered, event } from '../small-leads.ts';
import { explained, judgeRows, type Row } from './points-of-events.ts';

const rows: readonly Row[] = [
  {
    shows: 'a waiting event counts from the millisecond its wait is over',
    rule: 'waits: 6d',
    events: [event('ebook', daysAgo(6)), event('ebook', daysAgo(6) + 1), event('ebook', daysAgo(7))],
    gives: 20,
    taken: { waiting: -10 },
  },
  {
    shows: 'it fades from when it happened',
    rule: 'waits: 6d, decay: { curve: linear, over: 10d }',
    events: [event('ebook', daysAgo(6))],
    gives: 4,
    taken: { decay: -6 },
  },
  {
    shows: 'a stage reached while it waits keeps it from counting: after it, up to the end of the wait',
    rule: 'waits: 6d, except_when: [ { reached: [sal, sql], meanwhile: true } ]',
    events: [
      event('ebook', daysAgo(10)),
      event('ebook', daysAgo(16)),
      event('ebook', daysAgo(16) - 1),
      event('ebook', daysAgo(11)),
    ],
    records: [entered('sal', daysAgo(10))],
    gives: 20,
    taken: { exempt: -20 },
  },
  {
    shows: 'an event of another signal before it does too, from its time on for so long',
    rule: 'except_when: [ { signal: demo, before: 3d } ]',
    events: [
      event('demo', daysAgo(20)),
      event('ebook', daysAgo(20)),
      event('ebook', daysAgo(17)),
      event('ebook', daysAgo(17) + 1),
      event('ebook', daysAgo(20) - 1),
    ],
    gives: 20,
    taken: { exempt: -20 },
  },
  {
    shows: 'of a burst of one signal only the last waits in peace',
    rule: 'waits: 2d, except_when: [ { signal: ebook, meanwhile: true } ]',
    events: [event('ebook', daysAgo(9)), event('ebook', daysAgo(8)), event('ebook', daysAgo(7))],
    gives: 10,
    taken: { exempt: -20 },
  },
  {
    shows: 'what is forgotten still keeps others from counting',
    rule: 'except_when: [ { signal: demo, before: 3d } ]',
    model: 'forgets: [ { at: { reached: recycled } } ]',
    events: [event('demo', daysAgo(9)), event('ebook', daysAgo(7))],
    records: [entered('recycled', daysAgo(8))],
    gives: 0,
    taken: { exempt: -10 },
  },
  {
    shows: 'exempted events use up nothing of a limit',
    rule: 'limit: once, except_when: [ { signal: demo, before: 1d } ]',
    events: [event('ebook', daysAgo(9)), event('demo', daysAgo(7)), event('ebook', daysAgo(7))],
    gives: 10,
    taken: { exempt: -10 },
  },
  {
    shows: 'since the current stage: later than the newest entry into any stage or side',
    rule: 'since: current-stage',
    events: [event('ebook', daysAgo(3)), event('ebook', daysAgo(5)), event('ebook', daysAgo(9))],
    records: [entered('mql', daysAgo(9)), entered('recycled', daysAgo(5))],
    gives: 10,
    taken: { stage: -20 },
  },
  {
    shows: 'all events where no stage is recorded',
    rule: 'since: current-stage',
    events: [event('ebook', daysAgo(3)), event('ebook', daysAgo(500))],
    gives: 20,
  },
  {
    shows: 'a wait may decide how often',
    points: '',
    rule: 'waits: 1d, bands: [ { from: 1, below: 2, points: 1 }, { from: 2, points: 5 } ]',
    events: [event('ebook', daysAgo(1)), event('ebook', daysAgo(0))],
    gives: 1,
    taken: { waiting: -4 },
  },
];

describe('time around an event', () => judgeRows(rows));

it('is told in the ledger', () => {
  const [ledger] = explained({
    shows: 'all of it',
    rule: 'waits: 6d, except_when: [ { reached: sal, meanwhile: true }, { signal: demo, before: 2w } ]',
    events: [event('ebook', daysAgo(1)), event('ebook', daysAgo(9)), event('ebook', daysAgo(40))],
    records: [entered('sal', daysAgo(8))],
    gives: 10,
  }).ledgers;
  expect(ledger?.lines.map(({ text }) => text)).toEqual([
    '3 × Ebook at 10 points',
    '1 event still waiting, counted 6 days after it happened',
    '1 event not counted, as the lead reached Sal meanwhile or demo request happened in the 14 days before',
  ]);
});
