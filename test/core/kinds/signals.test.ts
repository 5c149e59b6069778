import { describe } from 'vitest';
import { judgeSnippets } from './schema-table.ts';

const smallest = `
owners: { marketing: growth }
signals: [ { id: demo-request } ]
`;

const signal = (rest: string) => `signals: [ { id: demo-request, ${rest} } ]`;
const agreed = (rest: string) => signal(`views: { agreed: ${rest} }`);

describe('signals', () => {
  judgeSnippets('signals', {
    smallest,
    valid: {
      'two views and the agreed one': signal(`views: {
        marketing: { counts_as: sql, reading: Highly qualified },
        sales: { reading: "Promising, but verify" },
        agreed: { counts_as: mql, reading: Verified in the first call, agreed_on: 2026-07-01 } }`),
      'a question that is not settled': agreed('{ not_agreed: website-visit }'),
      'what happens next': signal('next: { who: sales, does: Calls, due_in: 1h }'),
      'properties of several types': signal(
        'properties: [ { id: topic, type: text }, { id: own_data, type: yes-no }, { id: minutes, type: number, unit: minutes } ]',
      ),
    },
    invalid: {
      'a view without its reading': [
        signal('views: { sales: { counts_as: mql } }'),
        'schema/missing-key',
        'signals 0 views sales',
      ],
      'a third side': [
        signal('views: { finance: { reading: Money } }'),
        'schema/unknown-key',
        'signals 0 views finance',
      ],
      'an agreement without its day': [agreed('{ reading: Interest }'), 'schema/missing-key', 'signals 0 views agreed'],
      'a misspelt question': [
        agreed('{ not_agred: website-visit }'),
        'schema/unknown-key',
        'signals 0 views agreed not_agred',
      ],
      'an agreed question': [
        agreed('{ not_agreed: website-visit, agreed_on: 2026-07-01 }'),
        'schema/unknown-key',
        'signals 0 views agreed agreed_on',
      ],
      'a deadline in words': [
        signal('next: { who: sales, does: Calls, due_in: 1 hour }'),
        'schema/wrong-form',
        'signals 0 next due_in',
      ],
      'an action of nobody': [signal('next: { does: Calls }'), 'schema/missing-key', 'signals 0 next'],
      'a property without a type': [
        signal('properties: [ { id: topic } ]'),
        'schema/missing-key',
        'signals 0 properties 0 id',
      ],
      'a property called like a key of events': [
        signal('properties: [ { id: at, type: text } ]'),
        'schema/not-allowed-value',
        'signals 0 properties 0 id',
      ],
      'columns of a property': [
        signal('properties: [ { id: topic, type: text, columns: { hubspot: x } } ]'),
        'schema/unknown-key',
        'signals 0 properties 0 columns',
      ],
    },
  });
});
