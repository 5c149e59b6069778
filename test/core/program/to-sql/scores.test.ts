/** Scores in SQL: each step of an event's way into a score, and what is unknown of a lead. */
import { describe, expect, test } from 'vitest';
import { WITHOUT_SCORES } from '../small-agreement.ts';
import { daysAgo, entered, event, HOUR, type LeadParts } from '../small-leads.ts';
import { compiled } from './compiled.ts';

const verdict = compiled();

interface Row {
  readonly shows: string;
  /** Rules of the model `m`, or all that belongs to it. */
  readonly rules: string;
  readonly model?: string;
  readonly lead: LeadParts;
  readonly least: number | undefined;
  readonly most?: number;
}

async function expectPoints({
  rules,
  model = '',
  lead,
  least,
  most = least,
}: Row & { readonly most?: number | undefined }): Promise<void> {
  const scoring = `models:\n  - id: m\n    title: M\n${model}    rules:\n${rules}\n    bands: [ { id: all } ]`;
  const columns = await verdict({ scoring, lifecycle: WITHOUT_SCORES }, lead);
  expect([columns['m_least'], columns['m_most']]).toEqual([least, most]);
}

const ebooks = (...days: readonly number[]): LeadParts => ({ events: days.map((day) => event('ebook', daysAgo(day))) });

const events: readonly Row[] = [
  { shows: 'each event counts', rules: '      - { id: r, signal: ebook, points: 5 }', lead: ebooks(1, 2), least: 1000 },
  { shows: 'not one to come', rules: '      - { id: r, signal: ebook, points: 5 }', lead: ebooks(-1, 2), least: 500 },
  {
    shows: 'an id counts once, where it is newest',
    rules: '      - { id: r, signal: ebook, in_last: 3d, points: 5 }',
    lead: { events: [event('ebook', daysAgo(9), {}, 'one'), event('ebook', daysAgo(1), {}, 'one')] },
    least: 500,
  },
  {
    shows: 'what the records made one forget',
    rules: '      - { id: r, signal: ebook, points: 5 }',
    model: '    forgets: [ { at: { reached: recycled } }, { at: { signal: unsubscribed } } ]\n',
    lead: { ...ebooks(1, 3, 9), records: [entered('recycled', daysAgo(3))] },
    least: 500,
  },
  {
    shows: 'what a signal made one forget',
    rules: '      - { id: r, signal: ebook, points: 5 }',
    model: '    forgets: [ { at: { reached: recycled } }, { at: { signal: unsubscribed } } ]\n',
    lead: { events: [event('ebook', daysAgo(1)), event('ebook', daysAgo(3)), event('unsubscribed', daysAgo(2))] },
    least: 500,
  },
  {
    shows: 'a property that is missing never passes',
    rules: '      - { id: r, signal: ebook, where: { minutes: { from: 5 } }, points: 5 }',
    lead: { events: [event('ebook', daysAgo(1), { minutes: 5 }), event('ebook', daysAgo(2))] },
    least: 500,
  },
  {
    shows: 'one topic in two spellings is one',
    rules: '      - { id: r, signal: ebook, distinct: topic, points: 5 }',
    lead: {
      events: [
        event('ebook', daysAgo(1), { topic: 'Straße' }),
        event('ebook', daysAgo(2), { topic: ' STRAßE' }),
        event('ebook', daysAgo(3)),
      ],
    },
    least: 500,
  },
  {
    shows: 'days are days in UTC, before 1970 too',
    rules: '      - { id: r, signal: ebook, distinct: day, points: 5 }',
    lead: { events: [event('ebook', -1), event('ebook', 0), event('ebook', 1)] },
    least: 1000,
  },
  {
    shows: 'weeks begin on Monday',
    rules: '      - { id: r, signal: ebook, limit: once per 7d, points: 5 }',
    // 2026-10-12 is a Monday.
    lead: {
      events: [
        event('ebook', Date.UTC(2026, 9, 12) - 1),
        event('ebook', Date.UTC(2026, 9, 12)),
        event('ebook', Date.UTC(2026, 9, 14)),
      ],
    },
    least: 1000,
  },
  {
    shows: 'once is for ever',
    rules: '      - { id: r, signal: ebook, limit: once, points: 5 }',
    lead: ebooks(1, 2, 300),
    least: 500,
  },
  {
    shows: 'the window comes after the limit',
    rules: '      - { id: r, signal: ebook, limit: once, in_last: 3d, points: 5 }',
    lead: ebooks(3, 4),
    least: 0,
  },
  {
    shows: 'a window ends before its last millisecond',
    rules: '      - { id: r, signal: ebook, in_last: 3d, points: 5 }',
    lead: { events: [event('ebook', daysAgo(3) + 1), event('ebook', daysAgo(3))] },
    least: 500,
  },
  {
    shows: 'points fade by whole days and round once for each event',
    rules: '      - { id: r, signal: ebook, decay: { curve: half-life, every: 30d }, points: 10 }',
    lead: { events: [event('ebook', daysAgo(30)), event('ebook', daysAgo(1) + HOUR), event('ebook', daysAgo(90))] },
    least: 500 + 1000 + 125,
  },
  {
    shows: 'of one key the newest fades',
    rules:
      '      - { id: r, signal: ebook, distinct: topic, limit: 3 per 7d, decay: { curve: linear, over: 10d }, points: -10 }',
    lead: { events: [event('ebook', daysAgo(1), { topic: 'a' }), event('ebook', daysAgo(2), { topic: 'a' })] },
    least: -900,
  },
  {
    shows: 'points by the number of events',
    rules: '      - { id: r, signal: ebook, bands: [ { from: 2, below: 3, points: 7 }, { from: 3, points: 9 } ] }',
    lead: ebooks(1, 2),
    least: 700,
  },
  {
    shows: 'without events anything between nothing and everything',
    rules: '      - { id: r, signal: ebook, limit: once, points: 5 }\n      - { id: s, signal: demo, points: -1 }',
    lead: { events: 'unknown' },
    least: -100_000_000,
    most: 500,
  },
  {
    shows: 'without events any band, or none',
    rules: '      - { id: r, signal: ebook, bands: [ { from: 1, below: 2, points: -3 }, { from: 2, points: 9 } ] }',
    lead: { events: 'unknown' },
    least: -300,
    most: 900,
  },
];

const BIG = { fields: { 'company.employees': 50 } };

const values: readonly Row[] = [
  {
    shows: 'a missing value gives the range of all',
    rules:
      '      - { id: r, field: company.employees, bands: [ { below: 50, points: -1 }, { from: 50, points: 20 } ] }',
    lead: {},
    least: -100,
    most: 2000,
  },
  {
    shows: 'what a missing value is worth may be agreed',
    rules:
      '      - { id: r, field: company.employees, bands: [ { below: 50, points: -1 }, { from: 50, points: 20 } ], unknown: 5 }',
    lead: {},
    least: 500,
  },
  {
    shows: 'unknown cases before the first true one could still be it',
    rules: `      - id: r
        first_match:
          - { when: { field: company.country, is: DE }, points: 30 }
          - { when: { field: company.employees, from: 50 }, points: 10 }
          - { when: { field: contact.title, has_word: boss }, points: 99 }
        otherwise: 0`,
    lead: BIG,
    least: 1000,
    most: 3000,
  },
  {
    shows: 'floor, then cap, of rule, group and model',
    rules: '      - { id: r, signal: ebook, points: -10, floor: -5 }',
    model: '    cap: 3\n    groups: [ { id: g, title: G, cap: 8, rules: [ { id: s, signal: demo, points: 20 } ] } ]\n',
    lead: { events: [event('ebook', daysAgo(1)), event('demo', daysAgo(1))] },
    least: 300,
  },
  {
    shows: 'a cap by case',
    rules: '      - { id: r, when: { field: company.employees, from: 1 }, points: 20 }',
    model: `    cap:
      first_match: [ { when: { field: company.country, is: DE }, value: 15 } ]
      otherwise: 10\n`,
    lead: BIG,
    least: 1000,
    most: 1500,
  },
  {
    shows: 'nothing where the model does not apply',
    rules: '      - { id: r, when: { field: company.employees, from: 1 }, points: 20 }',
    model: '    applies_when: { field: company.employees, above: 50 }\n',
    lead: BIG,
    least: undefined,
  },
];

describe('points for events', () => {
  test.for(events)('$shows', expectPoints);
});

describe('points for what is known', () => {
  test.for(values)('$shows', expectPoints);
});

const PARTS = `
models:
  - { id: one, rules: [ { id: r, when: { field: company.employees, from: 50 }, points: 10.01 } ], bands: [ { id: a, from: 10 }, { id: b } ] }
  - id: two
    applies_when: { field: company.country, is: DE }
    rules: [ { id: r, when: { field: company.industry, is: retail }, points: 3 } ]
    bands: [ { id: a, from: 1 }, { id: b } ]
  - { id: sum, combines: { sum: [one, two] }, bands: [ { id: all } ] }
  - { id: weights, combines: { weights: { one: 50%, two: -50% } }, bands: [ { id: all } ] }
  - { id: best, combines: { highest_of: [one, two] }, bands: [ { id: all } ] }
matrices:
  - { id: both, rows: one, columns: two, cells: { a: { a: hot, b: warm }, b: { a: warm, b: cold } } }`;

describe('finished scores', () => {
  const of = (fields: LeadParts['fields'] = {}) => verdict({ scoring: PARTS, lifecycle: WITHOUT_SCORES }, { fields });

  test('are summed, weighed with one rounding, and compared', async () => {
    const known = { 'company.employees': 50, 'company.country': 'DE', 'company.industry': 'retail' };
    expect(await of(known)).toMatchObject({ sum_least: 1301, weights_least: 351, best_least: 1001, both_cell: 'hot' });
  });

  test('that do not apply add nothing and are never the highest', async () => {
    const known = { 'company.employees': 1, 'company.country': 'AT' };
    expect(await of(known)).toMatchObject({
      two_status: 'not-applicable',
      sum_least: 0,
      best_least: 0,
      both_cell: undefined,
    });
  });

  test('swap their ends under a negative weight', async () => {
    const known = { 'company.employees': 50, 'company.country': 'DE' };
    expect(await of(known)).toMatchObject({
      two_least: 0,
      two_most: 300,
      weights_least: 351,
      weights_most: 501,
      two_grade: undefined,
    });
  });

  test('are not known while a part is not', async () => {
    expect(await of({ 'company.employees': 50 })).toMatchObject({
      two_status: 'undetermined',
      sum_status: 'undetermined',
      sum_least: undefined,
    });
  });
});

const STATUSES = `
models:
  - id: m
    statuses:
      - { id: insufficient-data, when: { known: { below: 1, of: [company.employees, company.revenue] } } }
      - { id: disqualified, when: { field: company.country, is: DE } }
    rules: [ { id: r, when: { field: company.employees, from: 50 }, points: 10 } ]
    bands: [ { id: all } ]`;

describe('the status of a score', () => {
  test.for([
    { shows: 'too little is known', fields: {}, status: 'insufficient-data' },
    { shows: 'an earlier test is open', fields: { 'company.employees': 50 }, status: 'undetermined' },
    {
      shows: 'the model rules the lead out',
      fields: { 'company.employees': 50, 'company.country': 'DE' },
      status: 'disqualified',
    },
    { shows: 'scored', fields: { 'company.employees': 50, 'company.country': 'AT' }, status: 'scored' },
  ])('$shows', async ({ fields, status }) => {
    expect(await verdict({ scoring: STATUSES, lifecycle: WITHOUT_SCORES }, { fields })).toMatchObject({
      m_status: status,
    });
  });
});
