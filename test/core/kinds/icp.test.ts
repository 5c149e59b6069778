import { describe } from 'vitest';
import { judgeSnippets } from './schema-table.ts';

const VALUE = 'signs: [ { title: Keeps buying } ], judged_by: [field-sales], every: quarter';
const ANSWERS = 'enemy: Time, values: Quiet, gets: A plan, changed: Sundays are free';

const smallest = `
owners: { marketing: growth, sales: field-sales }
scored_by: fit
customer_value: { ${VALUE} }
criteria: [ { id: sells-goods, need: must-have, about: firmographic } ]
segments: [ { id: shops, when: { field: company.industry, is: retail }, situation: Full shelves. } ]
personas: [ { id: buyer, buying_role: [user], when: { known: contact.title }, pains: [Sundays] } ]
`;

const criterion = (rest: string) => `criteria: [ { id: sells-goods, ${rest} } ]`;
const persona = (rest: string) => `personas: [ { id: buyer, ${rest} } ]`;
const interview = (rest: string) => `interviews: [ { id: brookwerk, customer: Brookwerk, segment: shops, ${rest} } ]`;
const PERSONA = 'buying_role: [user], when: { known: contact.title }';

describe('the ideal customer profile', () => {
  judgeSnippets('icp', {
    smallest,
    valid: {
      'customers to let go': 'let_go: [ { title: Whoever has no stock, why: Both sides lose., how: No renewal. } ]',
      'a criterion with the fields that tell': criterion('need: never, about: person, told_by: [contact.relationship]'),
      'all that is known of a persona': persona(
        `${PERSONA}, pains: [Sundays], triggers: [A colleague left], segments: [shops], wants: Quiet, objections: [ { says: Too dear., answer: Count. } ], words_to_use: [stock], words_to_avoid: [synergy]`,
      ),
      'several parts in one purchase': persona(
        'buying_role: [champion, economic-buyer, influencer, blocker], when: { known: contact.title }, pains: [Sundays]',
      ),
      'a segment with what weighs in it':
        'segments: [ { id: shops, when: { field: company.industry, is: retail }, situation: Full shelves., criteria: [sells-goods], worth: Much., watch_out: Christmas. } ]',
      tiers:
        'tiers: [ { id: focus, when: { field: company.tier, is: focus }, treatment: A plan., coverage: Thirty. } ]',
      'the four questions': interview(`persona: buyer, held_on: 2026-05-19, ${ANSWERS}`),
      'case studies and how many there should be':
        'case_study_target: { from: 15, up_to: 20 }\ncase_studies: [ { id: holiday, segment: shops, stands: published, published_on: 2026-05-19, shows: Half the stock, asset: leaflet, personas: [buyer] } ]',
      'a case study without a name yet': 'case_studies: [ { id: holiday, segment: shops, stands: planned } ]',
    },
    invalid: {
      'no model that scores it': ['scored_by: 3', 'schema/wrong-type', 'scored_by'],
      'a value that nobody judges': [
        'customer_value: { signs: [ { title: Keeps buying } ], every: quarter }',
        'schema/missing-key',
        'customer_value',
      ],
      'no sign of value': [
        'customer_value: { signs: [], judged_by: [field-sales], every: quarter }',
        'schema/wrong-size',
        'customer_value signs',
      ],
      'a criterion that is neither needed nor wished for': [
        criterion('need: perhaps, about: firmographic'),
        'schema/not-allowed-value',
        'criteria 0 need',
      ],
      'a criterion about nothing': [criterion('need: never'), 'schema/missing-key', 'criteria 0 id'],
      'a field twice': [
        criterion('need: never, about: person, told_by: [contact.title, contact.title]'),
        'schema/repeated-item',
        'criteria 0 told_by 1',
      ],
      'a segment nobody can recognise': [
        'segments: [ { id: shops, situation: Full shelves. } ]',
        'schema/missing-key',
        'segments 0 id',
      ],
      'a persona without a part in the purchase': [
        persona('buying_role: [], when: { known: contact.title }, pains: [Sundays]'),
        'schema/wrong-size',
        'personas 0 buying_role',
      ],
      'a part in the purchase that there is not': [
        persona('buying_role: [gatekeeper], when: { known: contact.title }, pains: [Sundays]'),
        'schema/not-allowed-value',
        'personas 0 buying_role 0',
      ],
      'a persona whom nothing hurts': [persona(PERSONA), 'schema/missing-key', 'personas 0 id'],
      'an objection without an answer': [
        persona(`${PERSONA}, pains: [Sundays], objections: [ { says: Too dear. } ]`),
        'schema/missing-key',
        'personas 0 objections 0',
      ],
      'a tier with no treatment': [
        'tiers: [ { id: focus, when: { field: company.tier, is: focus } } ]',
        'schema/missing-key',
        'tiers 0 id',
      ],
      'three questions of four': [
        interview('held_on: 2026-05-19, enemy: Time, values: Quiet, gets: A plan'),
        'schema/missing-key',
        'interviews 0 id',
      ],
      'an interview on no day of the calendar': [
        interview(`held_on: 2026-02-30, ${ANSWERS}`),
        'schema/wrong-form',
        'interviews 0 held_on',
      ],
      'a case study in a state of its own': [
        'case_studies: [ { id: holiday, segment: shops, stands: nearly } ]',
        'schema/not-allowed-value',
        'case_studies 0 stands',
      ],
      'a target without an end': ['case_study_target: { from: 15 }', 'schema/missing-key', 'case_study_target'],
      'a misspelt key': ['case_studdies: []', 'schema/unknown-key', 'case_studdies'],
    },
  });
});
