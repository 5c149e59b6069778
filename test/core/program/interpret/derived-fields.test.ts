/** Derived fields: known only if every case that could still be the one gives the same. */
import { describe, expect, it } from 'vitest';
import { explain } from '#core/program/interpret/explain/explain.ts';
import { AS_OF, programWith, WITHOUT_SCORES } from '../small-agreement.ts';
import { lead } from '../small-leads.ts';

const dictionary = `
fields:
  - id: company.industry
    type: choice
    values: [ { id: software }, { id: retail }, { id: banking } ]
  - { id: company.employees, type: number }
  - { id: contact.email, type: email }
  - { id: contact.domain, type: domain, derived: { domain_of: contact.email } }
  - id: segment
    type: choice
    ordered: true
    values: [ { id: small }, { id: large } ]
    derived: { field: company.employees, bands: [ { below: 250, value: small }, { from: 250, value: large } ] }
  - id: has.shelves
    type: yes-no
    derived: { field: company.industry, values: { retail: true }, otherwise: false }
  - id: trade.word
    type: text
    derived: { field: company.industry, values: { retail: Goods, software: Bits } }
  - id: motion.kind
    type: choice
    values: [ { id: direct }, { id: partner } ]
    derived:
      first_match:
        - { when: { field: segment, is: large }, value: direct }
        - { when: { field: company.industry, is: banking }, value: direct }
      otherwise: partner
  - id: tier.name
    type: choice
    values: [ { id: focus }, { id: other } ]
    derived: { table: tiers, keys: { trade: company.industry, size: segment } }
tables:
  - id: tiers
    keys: [trade, size]
    rows:
      - { trade: retail, size: large, value: focus }
      - { trade: software, size: small, value: focus }
    otherwise: other`.replaceAll('segment', 'company.segment');

/** A condition that asks for the field makes its value visible in the explanation. */
function derived(field: string, fields: Readonly<Record<string, string | number>>): string | undefined {
  const lifecycle = WITHOUT_SCORES.replace('{ any_signal: true }', `{ known: ${field} }, needs: [${field}]`);
  const scoring = `models: [ { id: m, rules: [ { id: r, when: { field: ${field}, is: ${IS[field] ?? 'x'} }, points: 1 } ] } ]`;
  const program = programWith({ 'data-dictionary': dictionary, lifecycle, scoring });
  const { ledgers, stages } = explain(program, lead({ fields }), { asOf: AS_OF, asOfDate: 0 });
  if (stages[0]?.missingNeeds.length === 1) return undefined;
  return ledgers[0]?.total.most === 100 ? IS[field] : 'another';
}

const IS: Readonly<Record<string, string>> = {
  'contact.domain': 'fernhill.example',
  'company.segment': 'large',
  'has.shelves': 'true',
  'trade.word': 'Goods',
  'motion.kind': 'direct',
  'tier.name': 'focus',
};

describe('a derived field', () => {
  it.each([
    ['contact.domain', { 'contact.email': 'kim@fernhill.example' }, 'fernhill.example'],
    ['contact.domain', {}, undefined],
    ['company.segment', { 'company.employees': 250 }, 'large'],
    ['company.segment', { 'company.employees': 249 }, 'another'],
    ['company.segment', {}, undefined],
    ['has.shelves', { 'company.industry': 'retail' }, 'true'],
    ['has.shelves', { 'company.industry': 'software' }, 'another'],
    ['has.shelves', {}, undefined],
    ['trade.word', { 'company.industry': 'retail' }, 'Goods'],
    ['trade.word', { 'company.industry': 'banking' }, undefined],
    ['motion.kind', { 'company.employees': 900, 'company.industry': 'retail' }, 'direct'],
    ['motion.kind', { 'company.industry': 'banking' }, 'direct'],
    ['motion.kind', { 'company.industry': 'retail' }, undefined],
    ['motion.kind', { 'company.employees': 9, 'company.industry': 'retail' }, 'another'],
    ['tier.name', { 'company.employees': 900, 'company.industry': 'retail' }, 'focus'],
    ['tier.name', { 'company.employees': 9, 'company.industry': 'retail' }, 'another'],
    ['tier.name', { 'company.industry': 'banking' }, 'another'],
    ['tier.name', { 'company.industry': 'retail' }, undefined],
  ])('%s of %o is %s', (field, fields, value) => {
    expect(derived(field, fields)).toBe(value);
  });
});
