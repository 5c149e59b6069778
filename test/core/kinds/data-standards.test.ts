import { describe } from 'vitest';
import { judgeSnippets } from './schema-table.ts';

const smallest = `
owners: { marketing: growth, sales: field-sales }
precedence: [ { id: size, fields: [company.employees], sources: [crm], write: always } ]
consent: { field: contact.consent, purposes: [ { id: call, permits: { given: allowed, unknown: refused } } ] }
`;

const rule = (rest: string) => `precedence: [ { id: size, ${rest} } ]`;
const purpose = (rest: string) => `consent: { field: contact.consent, purposes: [ { id: call, ${rest} } ] }`;

describe('data standards', () => {
  judgeSnippets('data-standards', {
    smallest,
    valid: {
      'sources that are refused': rule(
        'fields: [company.employees], sources: [crm, forms], never_from: [old], write: once, why: It was old.',
      ),
      'three answers and a proof': purpose(
        'permits: { given: allowed, asked: ask-first, gone: refused, unknown: refused }, keeps: The day.',
      ),
      'how values become alike': `normalising:
        [ { id: countries, fields: [company.country], how: Names become codes., examples: [ { given: Germany, becomes: DE } ] } ]`,
      merging: 'merging: [ { id: same, same_when: Same address., survives: The older., decided_by: steward } ]',
      deleting: 'deleting: [ { id: old, what: Old leads., after: 730d, keeps: A fingerprint. } ]',
    },
    invalid: {
      'precedence of nothing': [rule('sources: [crm], write: once'), 'schema/missing-key', 'precedence 0 id'],
      'nobody who is believed': [
        rule('fields: [company.employees], sources: [], write: once'),
        'schema/wrong-size',
        'precedence 0 sources',
      ],
      'a source believed twice': [
        rule('fields: [company.employees], sources: [crm, crm], write: once'),
        'schema/repeated-item',
        'precedence 0 sources 1',
      ],
      'writing that nobody decided about': [
        rule('fields: [company.employees], sources: [crm]'),
        'schema/missing-key',
        'precedence 0 id',
      ],
      'writing now and then': [
        rule('fields: [company.employees], sources: [crm], write: sometimes'),
        'schema/not-allowed-value',
        'precedence 0 write',
      ],
      'an answer that is none': [
        purpose('permits: { given: maybe }'),
        'schema/not-allowed-value',
        'consent purposes 0 permits given',
      ],
      'no answers': [purpose('permits: {}'), 'schema/wrong-size', 'consent purposes 0 permits'],
      'no consent at all': ['consent: { field: contact.consent }', 'schema/missing-key', 'consent'],
      'an example without an outcome': [
        'normalising: [ { id: countries, fields: [company.country], how: Codes., examples: [ { given: Germany } ] } ]',
        'schema/missing-key',
        'normalising 0 examples 0',
      ],
      'a deletion after months': [
        'deleting: [ { id: old, what: Old leads., after: 24m } ]',
        'schema/wrong-form',
        'deleting 0 after',
      ],
    },
  });
});
