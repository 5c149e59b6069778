/** Which part of a combined model gave which end of its score. */
import { describe, expect, it } from 'vitest';
import { explain } from '#core/program/interpret/explain/explain.ts';
import { AS_OF, programWith, WITHOUT_SCORES } from '../small-agreement.ts';
import { lead } from '../small-leads.ts';

/** One is −5 … 40, two is 10 … 20 while nothing is known; three is always −1.01. */
const MODELS = `
models:
  - { id: one, rules: [ { id: r, field: company.industry, points: { software: 40 }, otherwise: -5 } ] }
  - { id: two, rules: [ { id: r, field: company.employees, bands: [ { below: 50, points: 10 }, { from: 50, points: 20 } ] } ] }
  - { id: four, rules: [ { id: r, field: company.employees, bands: [ { below: 50, points: 10 }, { from: 50, points: 20 } ] } ] }
  - { id: three, rules: [ { id: r, when: { known: company.employees }, points: 0 }, { id: s, when: { any_signal: true }, points: 0 } ], cap: -1.01 }`;

type Parts = readonly (readonly [part: string | undefined, least: number, most: number])[];

function partsOf(combines: string, fields: Readonly<Record<string, string | number>> = {}): Parts {
  const scoring = `${MODELS}\n  - { id: both, combines: ${combines} }`;
  const program = programWith({ scoring, lifecycle: WITHOUT_SCORES });
  const { ledgers } = explain(program, lead({ fields }), { asOf: AS_OF, asOfDate: 0 });
  const lines = ledgers.find(({ model }) => model === 'both')?.lines ?? [];
  return lines.map(({ text, least, most }) => [text, least / 100, most / 100]);
}

describe('the highest of several', () => {
  it('takes each end from where it is highest', () => {
    expect(partsOf('{ highest_of: [one, two] }').map(([, least, most]) => [least, most])).toEqual([
      [0, 40],
      [10, 0],
    ]);
  });

  it('takes the first of equals', () => {
    expect(partsOf('{ highest_of: [two, four] }').map(([, least, most]) => [least, most])).toEqual([
      [10, 20],
      [0, 0],
    ]);
  });
});

describe('weights', () => {
  it('give each part what the rounded sum grows by', () => {
    const known = { 'company.industry': 'retail', 'company.employees': 9 };
    expect(partsOf('{ weights: { three: 50%, two: 50% } }', known).map(([, least]) => least)).toEqual([-0.51, 5.01]);
    expect(partsOf('{ weights: { one: -10%, two: 1% } }', known).map(([, least]) => least)).toEqual([0.5, 0.1]);
  });
});
