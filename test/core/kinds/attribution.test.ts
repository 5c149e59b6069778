import { describe } from 'vitest';
import { judgeSnippets } from './schema-table.ts';

const smallest = `
owners: { marketing: growth, sales: field-sales }
ends_at: customer
lookback: 90d
models: [ { id: linear, equally: true } ]
`;

const model = (rest: string) => `models: [ { id: ours, ${rest} } ]`;
const deal = (rest: string) => `deals: [ { id: won, ${rest} } ]`;

const WEIGHTS = 'weights: [ { position: first, weight: 22.5% }, { position: close, weight: 67.5% } ], between: 10%';
const REACHED = 'reached: [ { stage: customer, at: 2026-10-01T09:00:00Z } ]';
const TOUCH = '{ id: wrote, at: 2026-09-01T09:00:00Z }';

describe('attribution', () => {
  judgeSnippets('attribution', {
    smallest,
    valid: {
      'all on one position': model('all_on: first'),
      'weights with edge rules': model(
        `${WEIGHTS}, edge_rules: [ { touches: 1, weights: [100%] } ], cannot_tell: What came after.`,
      ),
      decay: model('half_life: 7d'),
      'what is learnt from paths': model('learns: shapley, programmes_up_to: 8'),
      'positions and terms': `
        contacts: evenly
        first_touch: { kept_in: lead.source, write: once }
        overridden_by: { programmes: [referrals], why: They were sent. }
        positions: [ { id: first, touch: earliest }, { id: close, touch: latest, up_to: customer } ]`,
      'a deal': deal(`title: A shop, amount: 18250.01, ${REACHED}, touches: [ ${TOUCH},
        { id: called, title: Called, at: 2026-09-02T09:00:00Z, programme: outbound, contact: buyer, what: Said yes. } ]`),
      paths: 'paths: [ { programmes: [search, fair, search], bought: 0, of: 4 } ]',
    },
    invalid: {
      'a model that gives credit by nothing': [model('why: We will see.'), 'schema/missing-key', 'models 0 id'],
      'a model of two kinds': [model('all_on: first, half_life: 7d'), 'schema/misplaced-key', 'models 0 half_life'],
      'a misspelt kind of model': [model('half_live: 7d'), 'schema/unknown-key', 'models 0 half_live'],
      'not equally': [model('equally: false'), 'schema/not-allowed-value', 'models 0 equally'],
      'a weight with two decimals': [
        model('weights: [ { position: first, weight: 22.55% } ]'),
        'schema/wrong-form',
        'models 0 weights 0 weight',
      ],
      'a weight of nothing': [
        model('weights: [ { position: first, weight: 0% } ]'),
        'schema/wrong-form',
        'models 0 weights 0 weight',
      ],
      'a weight of nobody': [model('weights: [ { weight: 10% } ]'), 'schema/missing-key', 'models 0 weights 0'],
      'a half-life in hours': [model('half_life: 12h'), 'schema/wrong-form', 'models 0 half_life'],
      'learning without a limit': [model('learns: shapley'), 'schema/missing-key', 'models 0 id'],
      'more programmes than can be worked out': [
        model('learns: shapley, programmes_up_to: 40'),
        'schema/out-of-range',
        'models 0 programmes_up_to',
      ],
      'another way to learn': [
        model('learns: guessing, programmes_up_to: 8'),
        'schema/not-allowed-value',
        'models 0 learns',
      ],
      'a first touch that is written often': [
        'first_touch: { kept_in: lead.source, write: always }',
        'schema/not-allowed-value',
        'first_touch write',
      ],
      'a position in the middle': [
        'positions: [ { id: first, touch: middle } ]',
        'schema/not-allowed-value',
        'positions 0 touch',
      ],
      'people who share by merit': ['contacts: by-merit', 'schema/not-allowed-value', 'contacts'],
      'a deal for nothing': [
        deal(`amount: 0, ${REACHED}, touches: [ ${TOUCH} ]`),
        'schema/out-of-range',
        'deals 0 amount',
      ],
      'a deal without a touch': [deal(`amount: 5, ${REACHED}, touches: []`), 'schema/wrong-size', 'deals 0 touches'],
      'a touch at no time': [
        deal(`amount: 5, ${REACHED}, touches: [ { id: wrote } ]`),
        'schema/missing-key',
        'deals 0 touches 0 id',
      ],
      'a touch on a day without an hour': [
        deal(`amount: 5, ${REACHED}, touches: [ { id: wrote, at: 2026-09-01 } ]`),
        'schema/wrong-form',
        'deals 0 touches 0 at',
      ],
      'half a buyer': ['paths: [ { programmes: [fair], bought: 0.5, of: 4 } ]', 'schema/wrong-type', 'paths 0 bought'],
    },
  });
});
