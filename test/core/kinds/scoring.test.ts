import { describe } from 'vitest';
import { judgeSnippets } from './schema-table.ts';

const smallest = `
owners: { marketing: growth }
models: [ { id: fit, rules: [ { id: reachable, when: { known: contact.email }, points: 5 } ] } ]
`;

const model = (rest: string) => `models: [ { id: fit, ${rest} } ]`;
const rule = (rest: string) => model(`rules: [ { id: one, ${rest} } ]`);
const combined = (how: string) => `models: [ { id: all, combines: ${how} } ]`;
const matrix = (rest: string) => `matrices: [ { id: priority, rows: fit, columns: interest, ${rest} } ]`;
const someRules = 'rules: [ { id: one, signal: visit, points: 1 } ]';

describe('scoring', () => {
  judgeSnippets('scoring', {
    smallest,
    valid: {
      'points by the values of a choice': rule(
        'field: company.industry, points: { software: 20 }, otherwise: 0, unknown: 5',
      ),
      'points by bands of a number': rule(
        'field: company.employees, bands: [ { below: 50, points: 0 }, { from: 50, points: 20 } ]',
      ),
      'points by bands of an age': rule(
        'field: lead.created, bands: [ { below: 30d, points: 5 }, { from: 30d, below: 12w, points: 2 } ], unknown: 0',
      ),
      'points by bands of a change': rule(
        'change: { field: a.traffic, since: a.traffic_before, base_from: 1000 }, bands: [ { from: 50%, points: 10 } ], unknown: 0',
      ),
      inactivity: model(
        `${someRules}, inactivity: { of: [visit], after: 30d, every: 30d, points: -10, at_most: 6, or_since: lead.created }`,
      ),
      'points by the first true condition': rule(
        'first_match: [ { when: { known: contact.email }, points: 15 } ], otherwise: 0',
      ),
      'points by case': rule(
        'when: { known: contact.email }, points: { first_match: [ { when: { any_signal: true }, value: -5 } ], otherwise: -15 }',
      ),
      'points for each event': rule(
        'signal: visit, where: { page: { is: pricing } }, distinct: day, limit: 3 per 7d, in_last: 60d, points: 5',
      ),
      'points by the number of events': rule(
        'signal: visit, distinct: page, limit: once per 1d, bands: [ { from: 2, points: 10 } ]',
      ),
      'events that wait, and what exempts them': rule(
        'signal: visit, waits: 6d, except_when: [ { reached: [sal, sql], meanwhile: true }, { signal: list-import, before: 30d } ], points: 5',
      ),
      'a count since the current stage': rule(
        'signal: visit, since: current-stage, bands: [ { from: 2, points: 10 } ]',
      ),
      'every curve of decay': `
        models:
          - id: interest
            groups:
              - { id: content, cap: 30, decay: { curve: half-life, every: 30d }, ${someRules} }
              - id: intent
                floor: 0
                rules:
                  - { id: demo, signal: demo-request, limit: once, points: 40, decay: { curve: linear, over: 90d } }
                  - { id: call, signal: call-back, points: 40, decay: { curve: expiry, after: 30d } }
                  - id: fair
                    signal: fair-visit
                    points: 20
                    decay: { curve: step, steps: [ { from: 0d, keeps: 100% }, { from: 30d, keeps: 0% } ] }`,
      'statuses, forgetting, grades': model(`applies_to: person, applies_when: { known: contact.email },
        statuses: [ { id: too-little, when: { known: { below: 1, of: [company.name] } }, retry: 30d } ],
        forgets: [ { at: { reached: [recycled, customer] } }, { at: { signal: unsubscribed } } ],
        floor: 0, cap: 50.5, ${someRules}, bands: [ { id: a, from: 40 }, { id: b } ]`),
      'a sum': combined('{ sum: [fit, interest] }'),
      'weights, one against': combined('{ weights: { fit: 120%, risk: -20% } }'),
      'the highest': combined('{ highest_of: [fit, interest] }'),
      'a matrix with named cells': matrix(
        'values: [ { id: hot, title: Call today } ], cells: { a: { high: hot, low: cold } }',
      ),
    },
    invalid: {
      'a rule that looks at nothing': [rule('title: Twenty'), 'schema/missing-key', 'models 0 rules 0 id'],
      'a misspelt subject': [
        rule('feild: company.industry, points: { a: 1 }, otherwise: 0'),
        'schema/unknown-key',
        'models 0 rules 0 feild',
      ],
      'a status by a name that every score can have': [
        model(`statuses: [ { id: scored, when: { known: contact.email } } ], ${someRules}`),
        'schema/not-allowed-value',
        'models 0 statuses 0 id',
      ],
      'misspelt points': [rule('signal: visit, pionts: 5'), 'schema/unknown-key', 'models 0 rules 0 pionts'],
      'misspelt bands': [
        rule('field: company.employees, bnads: [ { points: 5 } ]'),
        'schema/unknown-key',
        'models 0 rules 0 bnads',
      ],
      'a rule about an event without points': [rule('signal: visit'), 'schema/missing-key', 'models 0 rules 0 id'],
      'points of a choice without otherwise': [
        rule('field: a.b, points: { c: 1 }'),
        'schema/missing-key',
        'models 0 rules 0 id',
      ],
      'points in words': [rule('signal: visit, points: five'), 'schema/wrong-type', 'models 0 rules 0 points'],
      'more points than a sum can hold': [
        rule('signal: visit, points: 2000000'),
        'schema/out-of-range',
        'models 0 rules 0 points',
      ],
      'a change without an earlier number': [
        rule('change: { field: a.traffic }, bands: [ { from: 50%, points: 10 } ]'),
        'schema/missing-key',
        'models 0 rules 0 change',
      ],
      'an age in months': [
        rule('field: lead.created, bands: [ { below: 3m, points: 5 } ]'),
        'schema/wrong-form',
        'models 0 rules 0 bands 0 below',
      ],
      'inactivity without an end': [
        model(`${someRules}, inactivity: { of: [visit], after: 30d, every: 30d, points: -10 }`),
        'schema/missing-key',
        'models 0 inactivity',
      ],
      'a limit in words': [
        rule('signal: visit, points: 5, limit: twice a week'),
        'schema/wrong-form',
        'models 0 rules 0 limit',
      ],
      'a window without a unit': [
        rule('signal: visit, points: 5, in_last: "30"'),
        'schema/wrong-form',
        'models 0 rules 0 in_last',
      ],
      'a window that is a number': [
        rule('signal: visit, points: 5, in_last: 30'),
        'schema/wrong-type',
        'models 0 rules 0 in_last',
      ],
      'decay of counted events': [
        rule('signal: visit, bands: [ { from: 2, points: 10 } ], decay: { curve: linear, over: 90d }'),
        'schema/misplaced-key',
        'models 0 rules 0 decay',
      ],
      'a signal and a field': [
        rule('signal: visit, field: company.industry, points: 5'),
        'schema/misplaced-key',
        'models 0 rules 0 field',
      ],
      'an exemption that does not say when': [
        rule('signal: visit, points: 5, except_when: [ { reached: sal } ]'),
        'schema/wrong-size',
        'models 0 rules 0 except_when 0',
      ],
      'an exemption twice at once': [
        rule('signal: visit, points: 5, waits: 1d, except_when: [ { reached: sal, meanwhile: true, before: 2d } ]'),
        'schema/wrong-size',
        'models 0 rules 0 except_when 0',
      ],
      'an exemption by nothing': [
        rule('signal: visit, points: 5, except_when: [ { before: 2d } ]'),
        'schema/missing-key',
        'models 0 rules 0 except_when 0',
      ],
      'since another time': [
        rule('signal: visit, points: 5, since: yesterday'),
        'schema/not-allowed-value',
        'models 0 rules 0 since',
      ],
      'a curve that does not exist': [
        rule('signal: visit, points: 5, decay: { curve: steep, over: 9d }'),
        'schema/not-allowed-value',
        'models 0 rules 0 decay curve',
      ],
      'half a curve': [
        rule('signal: visit, points: 5, decay: { curve: half-life }'),
        'schema/missing-key',
        'models 0 rules 0 decay',
      ],
      'the length of another curve': [
        rule('signal: visit, points: 5, decay: { curve: expiry, over: 9d, after: 9d }'),
        'schema/unknown-key',
        'models 0 rules 0 decay over',
      ],
      'cases without otherwise': [
        rule('signal: visit, points: { first_match: [ { when: { any_signal: true }, value: 1 } ] }'),
        'schema/missing-key',
        'models 0 rules 0 points',
      ],
      'a model without rules': [model('cap: 50'), 'schema/missing-key', 'models 0 id'],
      'a misspelt combination': [
        'models: [ { id: all, combinse: { sum: [fit] } } ]',
        'schema/unknown-key',
        'models 0 combinse',
      ],
      'a combined model with rules': [
        'models: [ { id: all, combines: { sum: [fit] }, rules: [] } ]',
        'schema/misplaced-key',
        'models 0 rules',
      ],
      'a combination of nothing': [combined('{}'), 'schema/wrong-size', 'models 0 combines'],
      'a weight without percent': [
        combined('{ weights: { fit: 50 } }'),
        'schema/wrong-type',
        'models 0 combines weights fit',
      ],
      'the same part twice': [combined('{ sum: [fit, fit] }'), 'schema/repeated-item', 'models 0 combines sum 1'],
      'forgetting at a misspelt place': [
        model(`${someRules}, forgets: [ { at: { reachd: recycled } } ]`),
        'schema/unknown-key',
        'models 0 forgets 0 at reachd',
      ],
      'a grade without a name': [
        model(`${someRules}, bands: [ { from: 40 } ]`),
        'schema/missing-key',
        'models 0 bands 0',
      ],
      'a cell with a space': [
        matrix('cells: { a: { high: call today } }'),
        'schema/wrong-form',
        'matrices 0 cells a high',
      ],
      'a row without cells': [matrix('cells: { a: {} }'), 'schema/wrong-size', 'matrices 0 cells a'],
    },
  });
});
