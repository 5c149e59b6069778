/** Every ledger adds up on both ends, and says of each line where it comes from. */
import { describe, expect, it } from 'vitest';
import { explain } from '#core/program/interpret/explain/explain.ts';
import { AS_OF, programWith, WITHOUT_SCORES } from '../small-agreement.ts';
import { daysAgo, entered, event, lead } from '../small-leads.ts';

const scoring = `
models:
  - id: fit
    title: Fit
    floor: 0
    rules:
      - { id: industry, title: Right industry, field: company.industry, points: { software: 20, retail: 10 }, otherwise: 0 }
      - { id: size, title: Size, field: company.employees, bands: [ { below: 50, points: 0 }, { from: 50, points: 20 } ] }
      - { id: title, title: Job title, when: { field: contact.title, has_word: buyer }, points: -5 }
      - { id: base, title: To begin with, first_match: [ { when: { known: company.country }, points: 1 } ], otherwise: 2 }
  - id: interest
    title: Interest
    forgets: [ { at: { reached: recycled } } ]
    cap: 25
    groups:
      - id: reading
        title: Reading
        cap: 20
        rules:
          - { id: ebooks, title: Ebooks, signal: ebook, points: 10, distinct: topic, limit: once per 7d, in_last: 90d, cap: 25 }
          - { id: often, title: Reads often, signal: ebook, bands: [ { from: 2, points: 4 } ] }
      - id: hands
        title: Raised hands
        decay: { curve: half-life, every: 30d }
        rules: [ { id: demos, title: Demos, signal: demo, points: 8 } ]
  - { id: both, title: Both, combines: { weights: { fit: 50%, interest: 50% } } }`;

const { ledgers } = explain(
  programWith({ scoring, lifecycle: WITHOUT_SCORES }),
  lead({
    fields: { 'company.employees': 80, 'contact.title': 'Buyer', 'company.country': 'DE' },
    events: [
      event('ebook', daysAgo(1), { topic: 'saws' }),
      event('ebook', daysAgo(2), { topic: 'drills' }),
      event('ebook', daysAgo(20), { topic: 'saws' }),
      event('ebook', daysAgo(95), { topic: 'glue' }),
      event('ebook', daysAgo(40), { topic: 'lamps' }),
      event('ebook', daysAgo(200), { topic: 'nails' }),
      event('demo', daysAgo(30)),
    ],
    records: [entered('recycled', daysAgo(150))],
  }),
  { asOf: AS_OF, asOfDate: 0 },
);

function account(model: string): readonly string[] {
  const ledger = ledgers.find((one) => one.model === model);
  return (ledger?.lines ?? []).map(
    ({ least, most, of, text }) =>
      `${least === most ? least / 100 : `${least / 100} to ${most / 100}`} | ${of.title} | ${text}`,
  );
}

describe('a ledger', () => {
  it('says what each rule gave and why', () => {
    expect(account('fit')).toEqual([
      '0 to 20 | Right industry | not known: Industry',
      '20 | Size | Employees is 80',
      '-5 | Job title | job title has the word “buyer”',
      '1 | To begin with | country is known',
    ]);
  });

  it('says what forgetting, keys, limits, windows, age, caps took away', () => {
    expect(account('interest')).toEqual([
      '60 | Ebooks | 6 × Ebook at 10 points',
      '-10 | Ebooks | 1 event up to the latest restart forgotten',
      '-10 | Ebooks | 1 event not counted again',
      '-10 | Ebooks | 1 event beyond once in 7 days',
      '-10 | Ebooks | 1 event older than 90 days',
      '4 | Reads often | 6 × Ebook',
      '-4 | Reading | at most 20 points for Reading',
      '8 | Demos | 1 × Demo request at 8 points',
      '-4 | Demos | faded with age: half is left after 30 days',
    ]);
  });

  it('says how models were combined', () => {
    expect(account('both')).toEqual([
      '8 to 18 | Fit | between 16 and 36 points × 50%',
      '12 | Interest | 24 points × 50%',
    ]);
  });

  it('adds up to the score on both ends', () => {
    for (const { lines, total, score } of ledgers) {
      expect(lines.reduce((sum, { least }) => sum + least, 0)).toBe(total.least);
      expect(lines.reduce((sum, { most }) => sum + most, 0)).toBe(total.most);
      expect(score.points).toEqual(total);
    }
  });

  it('points at the key that made each line', () => {
    const paths = ledgers[1]?.lines.map(({ origin }) => origin.path.join('.'));
    expect(paths?.at(6)).toBe('models.1.groups.0.cap');
    expect(ledgers[0]?.lines[2]?.origin.path.join('.')).toBe('models.0.rules.2.when');
  });
});
