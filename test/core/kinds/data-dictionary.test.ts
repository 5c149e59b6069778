import { describe } from 'vitest';
import { judgeSnippets } from './schema-table.ts';

const smallest = `
owners: { operations: crm }
fields: [ { id: company.name, type: text } ]
`;

const field = (rest: string) => `fields: [ { id: company.size, ${rest} } ]`;
const derived = (how: string) => field(`type: text, derived: ${how}`);
const table = (rest: string) => `tables: [ { id: tiers, ${rest} } ]`;

describe('the data dictionary', () => {
  judgeSnippets('data-dictionary', {
    smallest,
    valid: {
      'a choice with other spellings': field(
        'type: choice, ordered: true, values: [ { id: low, also: [small, "1"] }, { id: high } ]',
      ),
      'a number with decimals and a unit': field('type: number, decimals: 2, unit: turns'),
      'money in another currency': field('type: money, currency: USD'),
      'a list of choices': field('type: list, of: choice, values: [ { id: erp } ]'),
      'a list of texts': field('type: list, of: text'),
      'personal data': field('type: email, personal: true'),
      'a domain derived from an address': derived('{ domain_of: contact.email }'),
      'a value by the values of a choice': derived(
        '{ field: lead.source, values: { fair: outbound }, otherwise: inbound }',
      ),
      'a value by bands': derived(
        '{ field: company.employees, bands: [ { below: 250, value: small }, { from: 250, value: large } ] }',
      ),
      'a value by the first true condition': derived(
        '{ first_match: [ { when: { known: contact.email }, value: yes-we-do } ], otherwise: not-yet }',
      ),
      'a value from a table': derived('{ table: tiers, keys: { industry: company.industry } }'),
      'lists of every type': `
        lists:
          - { id: free-mail, type: domain, values: [mail.example] }
          - { id: addresses, type: email, values: [info@fernhill.example] }
          - { id: words, type: text, values: [security] }
          - { id: region, type: country, values: ["NO", "SE"] }
          - { id: codes, type: number, values: [1, 2.5] }
          - { id: goods, type: choice, of: company.industry, values: [retail] }`,
      'a table': table('keys: [industry], rows: [ { industry: retail, value: focus } ], otherwise: other'),
    },
    invalid: {
      'a field without a dot': ['fields: [ { id: size, type: text } ]', 'schema/wrong-form', 'fields 0 id'],
      'a type that does not exist': [field('type: string'), 'schema/not-allowed-value', 'fields 0 type'],
      'a misspelt type': [field('type: nunber, decimals: 2'), 'schema/not-allowed-value', 'fields 0 type'],
      'no type': [field('title: Size'), 'schema/missing-key', 'fields 0 id'],
      'a misspelt key for the type': [field('tpye: text'), 'schema/unknown-key', 'fields 0 tpye'],
      'a choice without values': [field('type: choice'), 'schema/missing-key', 'fields 0 id'],
      'values of a text': [field('type: text, values: [ { id: a } ]'), 'schema/misplaced-key', 'fields 0 values'],
      'decimals of a text': [field('type: text, decimals: 2'), 'schema/misplaced-key', 'fields 0 decimals'],
      'a currency of a number': [field('type: number, currency: USD'), 'schema/misplaced-key', 'fields 0 currency'],
      'a list that does not say of what': [field('type: list'), 'schema/missing-key', 'fields 0 id'],
      'a list of choices without values': [field('type: list, of: choice'), 'schema/missing-key', 'fields 0 id'],
      'too many decimals': [field('type: number, decimals: 9'), 'schema/out-of-range', 'fields 0 decimals'],
      'a value that is only a word': [field('type: choice, values: [low]'), 'schema/wrong-type', 'fields 0 values 0'],
      'a spelling that is not quoted': [
        field('type: choice, values: [ { id: low, also: [1] } ]'),
        'schema/wrong-type',
        'fields 0 values 0 also 0',
      ],
      'columns, which stand with the source': [
        field('type: text, columns: { hubspot: x }'),
        'schema/unknown-key',
        'fields 0 columns',
      ],
      'a derivation that does not say how': [derived('{ otherwise: a }'), 'schema/missing-key', 'fields 0 derived'],
      'a misspelt key of a derivation': [
        derived('{ feild: lead.source, values: { a: b } }'),
        'schema/unknown-key',
        'fields 0 derived feild',
      ],
      'bands without their values': [
        derived('{ field: a.b, bands: [ { from: 3 } ] }'),
        'schema/missing-key',
        'fields 0 derived bands 0',
      ],
      'two ways to derive': [
        derived('{ domain_of: contact.email, otherwise: a }'),
        'schema/unknown-key',
        'fields 0 derived otherwise',
      ],
      'a country by its name': [
        'lists: [ { id: north, type: country, values: [Norway] } ]',
        'schema/wrong-form',
        'lists 0 values 0',
      ],
      'a list without a type': ['lists: [ { id: north, values: [a] } ]', 'schema/missing-key', 'lists 0 id'],
      'a list of an unknown type': [
        'lists: [ { id: north, type: date, values: [a] } ]',
        'schema/not-allowed-value',
        'lists 0 type',
      ],
      'an empty list': ['lists: [ { id: north, type: text, values: [] } ]', 'schema/wrong-size', 'lists 0 values'],
      'a key of a table that is taken': [
        table('keys: [value], rows: [ { value: a } ], otherwise: b'),
        'schema/not-allowed-value',
        'tables 0 keys 0',
      ],
      'a row without a value': [
        table('keys: [a], rows: [ { a: b } ], otherwise: c'),
        'schema/missing-key',
        'tables 0 rows 0',
      ],
      'the same key twice': [
        table('keys: [a, a], rows: [ { a: b, value: c } ], otherwise: c'),
        'schema/repeated-item',
        'tables 0 keys 1',
      ],
    },
  });
});
