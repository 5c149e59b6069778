import { describe } from 'vitest';
import { judgeSnippets } from './schema-table.ts';

const smallest = `
owners: { marketing: growth, sales: field-sales }
stages: [ { id: inquiry, owner: growth, enter: { any_signal: true } } ]
sides: [ { id: recycled, owner: growth }, { id: disqualified, owner: growth } ]
`;

const computed = (rest: string) => `stages: [ { id: mql, owner: growth, enter: { any_signal: true }, ${rest} } ]`;
const decided = (rest: string) => `stages: [ { id: sql, owner: field-sales, decided_by: rep, ${rest} } ]`;
const reason = (rest: string) => `reasons: [ { id: not-now, counts_against: nobody, ${rest} } ]`;
const disqualifier = (rest: string) => `disqualifiers: [ { id: student, when: { any_signal: true }, ${rest} } ]`;

describe('the lifecycle', () => {
  judgeSnippets('lifecycle', {
    smallest,
    valid: {
      'a computed stage': computed(`fast_track: { id: raised-a-hand, when: { signal: demo-request, in_last: 30d } },
        needs: [contact.email], times_out: { after: 30d, to: recycled }, exits: By decision of sales.`),
      'a stage one role decides': decided('evidence: { all_of: [need] }, rejects_with: [not-now]'),
      'a stage several roles may decide': 'stages: [ { id: sql, owner: field-sales, decided_by: [rep, lead] } ]',
      'evidence by case': decided(`evidence: {
        first_match: [ { when: { field: lead.motion, is: outbound }, value: { all_of: [need] } } ],
        otherwise: { at_least: 2, of: [need, budget, timeline] } }`),
      'criteria, recorded and computed':
        'criteria: [ { id: need, decided_by: rep }, { id: timeline, when: { field: lead.next_step, in_next: 60d } } ]',
      'a disqualifier with everything': disqualifier(
        'reason: student, unknown: blocks, except_when: [ { signal: demo-request } ]',
      ),
      'reasons of every consequence': `
        reasons:
          - { id: competitor, counts_against: data, then: disqualify, may: [growth] }
          - { id: missing-data, counts_against: marketing, then: return_for_data, comment: required }
          - id: no-contact
            counts_against: sales
            recycle: { not_before: 90d, sooner_if: { signal: [demo-request, question] } }
            only_after: { attempts: 6, within: 14d }`,
      'history, moves and overrides': `
        history: { signal: stage-changed, to: stage }
        moves: one-at-a-time
        overrides: { may: [head-of-sales], must_state: [reason, valid_until] }`,
      'transitions and where leads enter': `
        transitions: [ { from: recycled, to: inquiry, may: [rep], why: They asked. } ]
        enters_at: { first_match: [ { when: { any_signal: true }, value: mql } ], otherwise: inquiry }`,
      'an owner by case':
        'stages: [ { id: sql, decided_by: rep, owner: { first_match: [ { when: { any_signal: true }, value: rep } ], otherwise: growth } } ]',
      'axes, with values and without': `
        axes:
          - { id: status, first_match: [ { when: { any_signal: true }, value: worked } ], otherwise: new }
          - id: risk
            values: [ { id: high, title: At risk }, { id: low } ]
            first_match: [ { when: { any_signal: true }, value: low } ]
            otherwise: high`,
      'categories of reasons': `
        reason_categories: [ { id: pass, title: We pass } ]
        reasons: [ { id: competitor, category: pass, counts_against: data, then: disqualify } ]`,
    },
    invalid: {
      'an axis with nothing for the rest': [
        'axes: [ { id: status, first_match: [ { when: { any_signal: true }, value: worked } ] } ]',
        'schema/missing-key',
        'axes 0 id',
      ],
      'an axis that gives points': [
        'axes: [ { id: status, first_match: [ { when: { any_signal: true }, value: a, points: 5 } ], otherwise: b } ]',
        'schema/unknown-key',
        'axes 0 first_match 0 points',
      ],
      'an entry point without the rest': [
        'enters_at: { first_match: [ { when: { any_signal: true }, value: mql } ] }',
        'schema/missing-key',
        'enters_at',
      ],
      'an owner by case for no case': [
        'stages: [ { id: sql, decided_by: rep, owner: { first_match: [], otherwise: growth } } ]',
        'schema/wrong-size',
        'stages 0 owner first_match',
      ],
      'a transition from nowhere': ['transitions: [ { to: inquiry } ]', 'schema/missing-key', 'transitions 0'],
      'a stage that nothing opens': ['stages: [ { id: mql, owner: growth } ]', 'schema/missing-key', 'stages 0 id'],
      'a stage that a person and a gate open': [computed('decided_by: rep'), 'schema/misplaced-key', 'stages 0 enter'],
      'a misspelt gate': [
        'stages: [ { id: mql, owner: growth, entre: { any_signal: true } } ]',
        'schema/unknown-key',
        'stages 0 entre',
      ],
      'a misspelt decision': [
        'stages: [ { id: sql, owner: rep, decidedby: rep, evidence: { all_of: [need] } } ]',
        'schema/unknown-key',
        'stages 0 decidedby',
      ],
      'a stage nobody owns': [
        'stages: [ { id: mql, enter: { any_signal: true } } ]',
        'schema/missing-key',
        'stages 0 id',
      ],
      'a fast track without an id': [
        computed('fast_track: { when: { any_signal: true } }'),
        'schema/missing-key',
        'stages 0 fast_track',
      ],
      'a fast track of a decided stage': [
        decided('fast_track: { id: a, when: { any_signal: true } }'),
        'schema/misplaced-key',
        'stages 0 fast_track',
      ],
      'evidence that counts nothing': [decided('evidence: { of: [need] }'), 'schema/missing-key', 'stages 0 evidence'],
      'misspelt evidence': [decided('evidence: { all: [need] }'), 'schema/unknown-key', 'stages 0 evidence all'],
      'none of the criteria': [
        decided('evidence: { at_least: 0, of: [need] }'),
        'schema/out-of-range',
        'stages 0 evidence at_least',
      ],
      'a time-out without an end': [computed('times_out: { after: 30d }'), 'schema/missing-key', 'stages 0 times_out'],
      'a third side': [
        'sides: [ { id: recycled, owner: a }, { id: parked, owner: a } ]',
        'schema/not-allowed-value',
        'sides 1 id',
      ],
      'one side only': ['sides: [ { id: recycled, owner: a } ]', 'schema/wrong-size', 'sides'],
      'a disqualifier without a reason': [disqualifier('why: They study.'), 'schema/missing-key', 'disqualifiers 0 id'],
      'another word for blocks': [
        disqualifier('reason: student, unknown: block'),
        'schema/not-allowed-value',
        'disqualifiers 0 unknown',
      ],
      'a reason without a consequence': [reason('comment: required'), 'schema/missing-key', 'reasons 0 id'],
      'a reason with two consequences': [
        reason('then: disqualify, recycle: { not_before: 90d }'),
        'schema/misplaced-key',
        'reasons 0 then',
      ],
      'a consequence that does not exist': [reason('then: forget'), 'schema/not-allowed-value', 'reasons 0 then'],
      'a rest without its time': [
        reason('recycle: { sooner_if: { signal: demo-request } }'),
        'schema/missing-key',
        'reasons 0 recycle',
      ],
      'a misspelt consequence': [reason('recylce: { not_before: 90d }'), 'schema/unknown-key', 'reasons 0 recylce'],
      'an override that states a wish': [
        'overrides: { may: [lead], must_state: [wish] }',
        'schema/not-allowed-value',
        'overrides must_state 0',
      ],
      'moves in circles': ['moves: circles', 'schema/not-allowed-value', 'moves'],
    },
  });
});
