import { describe } from 'vitest';
import { judgeSnippets } from './schema-table.ts';

const smallest = `
owners: { sales: field-sales }
conditions: [ { id: reachable, when: { known: contact.email } } ]
`;

describe('named conditions', () => {
  judgeSnippets('conditions', {
    smallest,
    valid: {
      'a condition with a reason': `
        conditions:
          - id: in-a-trial
            title: In a trial
            when: { field: product.trial_started, in_last: 40d }
            why: A trial lasts 30 days, and some ask for ten more.`,
    },
    invalid: {
      'a condition without its test': ['conditions: [ { id: a } ]', 'schema/missing-key', 'conditions 0 id'],
      'a test that is only a word': [
        'conditions: [ { id: a, when: always } ]',
        'schema/wrong-type',
        'conditions 0 when',
      ],
      'a misspelt test': [
        'conditions: [ { id: a, whne: { known: contact.email } } ]',
        'schema/unknown-key',
        'conditions 0 whne',
      ],
      'no condition at all': ['conditions: []', 'schema/wrong-size', 'conditions'],
      'a policy nobody owns': ['owners:', 'schema/wrong-type', 'owners'],
    },
  });
});
