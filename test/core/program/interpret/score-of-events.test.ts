/** The order in which events become points, step by step. */
import { describe } from 'vitest';
import { AS_OF } from '../small-agreement.ts';
import { DAY, daysAgo, entered, event, HOUR } from '../small-leads.ts';
import { judgeRows, type Row } from './points-of-events.ts';

/** Monday, 2026-10-05, midnight in UTC: where a week begins. */
const MONDAY = Date.UTC(2026, 9, 5);

const rows: readonly Row[] = [
  { shows: 'each event counts', events: [event('ebook', daysAgo(1)), event('ebook', daysAgo(2))], gives: 20 },
  { shows: 'events of other signals do not', events: [event('demo', daysAgo(1))], gives: 0 },
  {
    shows: 'what is later than the moment of judging does not exist',
    events: [event('ebook', AS_OF + 1), event('ebook', AS_OF)],
    gives: 10,
  },
  {
    shows: 'one id is one event',
    events: [event('ebook', daysAgo(1), {}, 'e'), event('ebook', daysAgo(2), {}, 'e')],
    gives: 10,
  },
  {
    shows: 'events up to a forgetting do not count',
    model: 'forgets: [ { at: { reached: recycled } } ]',
    events: [event('ebook', daysAgo(5)), event('ebook', daysAgo(6)), event('ebook', daysAgo(4))],
    records: [entered('recycled', daysAgo(5))],
    gives: 10,
    taken: { forgotten: -20 },
  },
  {
    shows: 'of several forgettings the newest counts',
    model: 'forgets: [ { at: { reached: recycled } }, { at: { signal: unsubscribed } } ]',
    events: [event('ebook', daysAgo(5)), event('ebook', daysAgo(2)), event('unsubscribed', daysAgo(3))],
    records: [entered('recycled', daysAgo(9))],
    gives: 10,
    taken: { forgotten: -10 },
  },
  {
    shows: 'a property filter passes only what is known to pass',
    rule: 'where: { minutes: { from: 30 } }',
    events: [
      event('ebook', daysAgo(1), { minutes: 30 }),
      event('ebook', daysAgo(2), { minutes: 29 }),
      event('ebook', daysAgo(3)),
    ],
    gives: 10,
  },
  {
    shows: 'distinct keeps the newest for each value, in any case, and nothing without a value',
    rule: 'distinct: topic',
    events: [
      event('ebook', daysAgo(1), { topic: 'Saws' }),
      event('ebook', daysAgo(2), { topic: 'SAWS ' }),
      event('ebook', daysAgo(3)),
    ],
    gives: 10,
    taken: { distinct: -20 },
  },
  {
    shows: 'distinct days are days in UTC',
    rule: 'distinct: day',
    events: [
      event('ebook', MONDAY),
      event('ebook', MONDAY + 23 * HOUR),
      event('ebook', MONDAY + DAY),
      event('ebook', MONDAY - 1),
    ],
    gives: 30,
    taken: { distinct: -10 },
  },
  {
    shows: 'once is once for ever',
    rule: 'limit: once',
    events: [event('ebook', daysAgo(1)), event('ebook', daysAgo(900))],
    gives: 10,
    taken: { limit: -10 },
  },
  {
    shows: 'weeks of a limit begin on Monday',
    rule: 'limit: once per 1w',
    events: [
      event('ebook', MONDAY - 1),
      event('ebook', MONDAY),
      event('ebook', MONDAY + 7 * DAY - 1),
      event('ebook', MONDAY + 7 * DAY),
    ],
    gives: 30,
    taken: { limit: -10 },
  },
  {
    shows: 'the newest in each period stay, before 1970 too',
    rule: 'limit: 2 per 2d',
    events: [
      event('ebook', -4 * DAY),
      event('ebook', -5 * DAY),
      event('ebook', -5 * DAY + 1),
      event('ebook', -3 * DAY),
    ],
    gives: 30,
    taken: { limit: -10 },
  },
  {
    shows: 'the limit comes before the window: an event outside it uses up nothing of a later period',
    rule: 'limit: once, in_last: 30d',
    events: [event('ebook', daysAgo(31)), event('ebook', daysAgo(40))],
    gives: 0,
    taken: { limit: -10, window: -10 },
  },
  {
    shows: 'a window includes the moment and excludes its far end',
    rule: 'in_last: 30d',
    events: [event('ebook', AS_OF), event('ebook', daysAgo(30) + 1), event('ebook', daysAgo(30))],
    gives: 20,
    taken: { window: -10 },
  },
  {
    shows: 'a half-life leaves half after its time, by whole days of age',
    rule: 'decay: { curve: half-life, every: 30d }',
    events: [event('ebook', daysAgo(30)), event('ebook', daysAgo(31) + 1), event('ebook', daysAgo(1) + 1)],
    gives: 20,
    taken: { decay: -10 },
  },
  {
    shows: 'linear decay leaves nothing at its end',
    rule: 'decay: { curve: linear, over: 10d }',
    events: [event('ebook', daysAgo(3)), event('ebook', daysAgo(10)), event('ebook', daysAgo(99))],
    gives: 7,
    taken: { decay: -23 },
  },
  {
    shows: 'expiry leaves all, and then nothing',
    rule: 'decay: { curve: expiry, after: 10d }',
    events: [event('ebook', daysAgo(10) + 1), event('ebook', daysAgo(10)), event('ebook', daysAgo(99))],
    gives: 10,
    taken: { decay: -20 },
  },
  {
    shows: 'each event is rounded once, away from zero at the half',
    points: '0.05',
    rule: 'decay: { curve: step, steps: [ { from: 0d, keeps: 50% } ] }',
    events: [event('ebook', daysAgo(1)), event('ebook', daysAgo(2))],
    gives: 0.06,
    taken: { decay: -0.04 },
  },
  {
    shows: 'negative points fade as positive ones do',
    points: '-0.05',
    rule: 'decay: { curve: step, steps: [ { from: 0d, keeps: 50% } ] }',
    events: [event('ebook', daysAgo(1))],
    gives: -0.03,
    taken: { decay: 0.02 },
  },
  {
    shows: 'the rule has its cap',
    rule: 'cap: 15',
    events: [event('ebook', daysAgo(1)), event('ebook', daysAgo(2))],
    gives: 15,
    taken: { cap: -5 },
  },
  {
    shows: 'floor first, then cap, of rule and of model',
    rule: 'floor: 25',
    model: 'cap: 22',
    events: [event('ebook', daysAgo(1))],
    gives: 22,
    taken: { floor: 15, cap: -3 },
  },
  {
    shows: 'points for how often count every step but decay',
    points: '',
    rule: 'bands: [ { below: 2, points: 1 }, { from: 2, below: 4, points: 5 } ], distinct: day, in_last: 30d',
    events: [
      event('ebook', daysAgo(1)),
      event('ebook', daysAgo(2)),
      event('ebook', daysAgo(2) + 1),
      event('ebook', daysAgo(31)),
    ],
    gives: 5,
    taken: { distinct: 5 },
  },
];

describe('points of events', () => judgeRows(rows));
