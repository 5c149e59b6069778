/** What is not known makes a score a pair of bounds, never a zero. */
import { describe, expect, it } from 'vitest';
import type { Value } from '#core/conditions/value.ts';
import { judge } from '#core/program/interpret/verdict.ts';
import { AS_OF, programWith, WITHOUT_SCORES } from '../small-agreement.ts';
import { daysAgo, event, type LeadParts, lead } from '../small-leads.ts';

interface Row extends LeadParts {
  readonly shows: string;
  readonly rules: string;
  readonly model?: string;
  readonly least: number;
  readonly most: number;
}

const VALUES = '{ id: r, field: company.industry, points: { software: 20, retail: -5 }, otherwise: 3 }';
const BANDS = '{ id: r, field: company.employees, bands: [ { below: 50, points: 4 }, { from: 50, points: 20 } ] }';
const SOFTWARE: Readonly<Record<string, Value>> = { 'company.industry': 'software' };

const rows: readonly Row[] = [
  { shows: 'a known value has its points', rules: VALUES, fields: SOFTWARE, least: 20, most: 20 },
  {
    shows: 'other known values have the rest',
    rules: VALUES,
    fields: { 'company.industry': 'banking' },
    least: 3,
    most: 3,
  },
  { shows: 'a missing value spans the table and the rest', rules: VALUES, least: -5, most: 20 },
  {
    shows: 'a table that lists every value leaves no rest',
    rules: '{ id: r, field: company.industry, points: { software: 20, retail: 5, banking: 7 }, otherwise: 0 }',
    least: 5,
    most: 20,
  },
  {
    shows: 'a declared worth of a missing value is a decision, not a bound',
    rules: VALUES.replace('otherwise: 3', 'otherwise: 3, unknown: 8'),
    least: 8,
    most: 8,
  },
  { shows: 'bands that leave nothing over span their points', rules: BANDS, least: 4, most: 20 },
  {
    shows: 'values in no band are worth nothing, and so may a missing one be',
    rules: '{ id: r, field: company.employees, bands: [ { from: 10, below: 50, points: 4 } ] }',
    least: 0,
    most: 4,
  },
  {
    shows: 'an open condition worth a positive number gives nothing or that',
    rules: '{ id: r, when: { field: company.industry, is: software }, points: 9 }',
    least: 0,
    most: 9,
  },
  {
    shows: 'worth a negative number, that or nothing',
    rules: '{ id: r, when: { field: company.industry, is: software }, points: -9 }',
    least: -9,
    most: 0,
  },
  {
    shows: 'points by case behind an open condition span nothing and all cases',
    rules:
      '{ id: r, when: { field: company.industry, is: software }, points: { first_match: [ { when: { known: company.country }, value: 2 } ], otherwise: 6 } }',
    least: 0,
    most: 6,
  },
  {
    shows: 'points by case behind a condition that does not hold are nothing',
    rules:
      '{ id: r, when: { field: company.industry, is: software }, points: { first_match: [ { when: { field: company.employees, from: 1 }, value: 2 } ], otherwise: 6 } }',
    fields: { 'company.industry': 'retail' },
    least: 0,
    most: 0,
  },
  {
    shows: 'a first match spans the open arms before the true one, and that',
    rules: `{ id: r, first_match: [
      { when: { field: company.industry, is: software }, points: 30 },
      { when: { field: company.employees, from: 50 }, points: 12 },
      { when: { field: company.country, is: "DE" }, points: -8 } ], otherwise: 1 }`,
    fields: { 'company.employees': 80 },
    least: 12,
    most: 30,
  },
  {
    shows: 'arms that are false are out',
    rules: `{ id: r, first_match: [
      { when: { field: company.industry, is: software }, points: 30 },
      { when: { field: company.employees, from: 50 }, points: 12 } ], otherwise: 1 }`,
    fields: { 'company.industry': 'retail' },
    least: 1,
    most: 12,
  },
  {
    shows: 'a cap and a floor act on both ends',
    rules: `${VALUES.replace('id: r', 'id: r, cap: 10, floor: 0')}`,
    least: 0,
    most: 10,
  },
  {
    shows: 'a cap by case that is open itself cuts each end by its own bound',
    rules: `{ id: r, field: company.employees, bands: [ { below: 50, points: 4 }, { from: 50, points: 20 } ],
      cap: { first_match: [ { when: { field: company.industry, is: software }, value: 15 } ], otherwise: 2 } }`,
    least: 2,
    most: 15,
  },
  { shows: 'sums act on both ends', rules: `${BANDS}, ${VALUES.replace('id: r', 'id: s')}`, least: -1, most: 40 },
  {
    shows: 'without a source of events, a rule gives nothing up to its limit',
    rules: '{ id: r, signal: ebook, points: 10, limit: once }',
    events: 'unknown',
    least: 0,
    most: 10,
  },
  {
    shows: 'a limit for each period is no limit over all of time',
    rules: '{ id: r, signal: ebook, points: 10, limit: once per 30d, cap: 40 }',
    events: 'unknown',
    least: 0,
    most: 40,
  },
  {
    shows: 'negative points without a source of events reach down to their limit',
    rules: '{ id: r, signal: ebook, points: -10, limit: once, decay: { curve: linear, over: 30d } }',
    events: 'unknown',
    least: -10,
    most: 0,
  },
  {
    shows: 'a count without a source of events spans its bands and nothing',
    rules: '{ id: r, signal: ebook, bands: [ { from: 1, below: 3, points: -2 }, { from: 3, points: 7 } ] }',
    events: 'unknown',
    least: -2,
    most: 7,
  },
  {
    shows: 'open points of an event are open for each event',
    rules:
      '{ id: r, signal: ebook, points: { first_match: [ { when: { field: company.industry, is: software }, value: 9 } ], otherwise: 4 } }',
    events: [event('ebook', daysAgo(1)), event('ebook', daysAgo(2))],
    least: 8,
    most: 18,
  },
];

describe('a score while something is unknown', () => {
  it.each(rows)('$shows', ({ rules, model = '', least, most, ...parts }) => {
    const scoring = `
models:
  - id: m
    ${model}
    rules: [ ${rules} ]`;
    const verdict = judge(programWith({ scoring, lifecycle: WITHOUT_SCORES }), lead(parts), {
      asOf: AS_OF,
      asOfDate: 0,
    });
    expect(verdict.scores.get('m')?.points).toEqual({ least: least * 100, most: most * 100 });
  });
});
