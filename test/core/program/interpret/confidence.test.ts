/** How sure a score is: the share of its points that is decided, and the fields that the others hang on. */
import { describe, expect, it } from 'vitest';
import type { Ledger } from '#core/program/explanation.ts';
import { explain } from '#core/program/interpret/explain/explain.ts';
import { AS_OF, programWith, WITHOUT_SCORES } from '../small-agreement.ts';
import { daysAgo, event, type LeadParts, lead } from '../small-leads.ts';

const scoring = `
models:
  - id: fit
    statuses: [ { id: too-little, when: { known: { below: 1, of: [company.industry, company.employees] } } } ]
    rules:
      - { id: industry, field: company.industry, points: { software: 20, retail: 10 }, otherwise: 0 }
      - { id: size, field: company.employees, bands: [ { below: 50, points: -10 }, { from: 50, points: 20 } ], floor: 0 }
      - { id: revenue, field: company.revenue, bands: [ { below: 1000, points: 0 }, { from: 1000, points: 10 } ], unknown: 5 }
    bands: [ { id: a, from: 30 }, { id: b } ]
  - id: interest
    rules:
      - { id: demos, signal: demo, points: 30 }
      - { id: ebooks, signal: ebook, bands: [ { below: 2, points: 0 }, { from: 2, points: 10 } ] }
    bands: [ { id: a, from: 30 }, { id: b } ]
  - { id: trial, applies_when: { field: company.country, is: "NO" }, rules: [ { id: email, when: { known: contact.email }, points: 5 } ], bands: [ { id: a, from: 1 }, { id: b } ] }
  - { id: both, combines: { weights: { fit: 50%, interest: 50% } }, bands: [ { id: a, from: 30 }, { id: b } ] }`;

const program = programWith({ scoring, lifecycle: WITHOUT_SCORES });

function confidence(model: string, parts: LeadParts): Ledger['confidence'] {
  const { ledgers } = explain(program, lead(parts), { asOf: AS_OF, asOfDate: Math.floor(AS_OF / 86_400_000) });
  return ledgers.find((ledger) => ledger.model === model)?.confidence;
}

const INDUSTRY = { 'company.industry': 'retail' };
const NORWAY = { 'company.country': 'DE' };

describe('confidence', () => {
  it.each<readonly [string, string, LeadParts, number | undefined, readonly string[]]>([
    [
      'everything decided',
      'fit',
      { fields: { ...INDUSTRY, 'company.employees': 3, 'company.revenue': 500000 } },
      100,
      [],
    ],
    ['a value worth 20 of 50 points is missing', 'fit', { fields: INDUSTRY }, 60, ['company.employees 20']],
    [
      'what a missing value is worth is agreed, so it is decided',
      'fit',
      { fields: { ...INDUSTRY, 'company.employees': 3 } },
      100,
      [],
    ],
    ['a status that is not a score has one too', 'fit', {}, 20, ['company.industry 20', 'company.employees 20']],
    ['events, once there is a source of them', 'interest', { events: [event('demo', daysAgo(2))] }, 100, []],
    ['no source of events', 'interest', { events: 'unknown' }, 0, []],
    ['combined: each part with its weight', 'both', { fields: INDUSTRY }, 77, ['company.employees 10']],
    ['does not apply', 'trial', { fields: NORWAY }, undefined, []],
  ])('%s', (_shows, model, parts, percent, fields) => {
    const told = confidence(model, parts);
    expect(told?.percent).toBe(percent);
    expect((told?.fields ?? []).map(({ field, hangingPoints }) => `${field} ${hangingPoints / 100}`)).toEqual(fields);
  });
});
