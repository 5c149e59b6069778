/** Time around events in SQL: waits, exemptions, events since the current stage. */
import { describe, expect, test } from 'vitest';
import { WITHOUT_SCORES } from '../small-agreement.ts';
import { daysAgo, entered, event, type LeadParts } from '../small-leads.ts';
import { compiled } from './compiled.ts';

const verdict = compiled();

interface Row {
  readonly shows: string;
  readonly rules: string;
  readonly lead: LeadParts;
  readonly least: number;
}

const ebooks = (...days: readonly number[]): LeadParts => ({ events: days.map((day) => event('ebook', daysAgo(day))) });

const rows: readonly Row[] = [
  {
    shows: 'what has waited, and nothing reached meanwhile',
    rules:
      '      - { id: r, signal: ebook, waits: 6d, except_when: [ { reached: sal, meanwhile: true } ], decay: { curve: linear, over: 10d }, points: 10 }',
    lead: { ...ebooks(5, 6, 8, 9), records: [entered('sal', daysAgo(1))] },
    least: 300,
  },
  {
    shows: 'not what another signal came before',
    rules:
      '      - { id: r, signal: ebook, except_when: [ { signal: demo, before: 3d } ], limit: 2 per 1w, points: 1 }',
    lead: { events: [event('demo', daysAgo(7)), ...[3, 4, 6, 9].map((day) => event('ebook', daysAgo(day)))] },
    least: 200,
  },
  {
    shows: 'since the current stage',
    rules: '      - { id: r, signal: ebook, since: current-stage, bands: [ { from: 1, below: 2, points: 7 } ] }',
    lead: { ...ebooks(2, 3, 4), records: [entered('mql', daysAgo(9)), entered('recycled', daysAgo(3))] },
    least: 700,
  },
];

describe('points for events', () => {
  test.for(rows)('$shows', async ({ rules, lead, least }) => {
    const scoring = `models:\n  - id: m\n    title: M\n    rules:\n${rules}\n    bands: [ { id: all } ]`;
    const columns = await verdict({ scoring, lifecycle: WITHOUT_SCORES }, lead);
    expect([columns['m_least'], columns['m_most']]).toEqual([least, least]);
  });
});
