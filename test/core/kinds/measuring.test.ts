import { describe } from 'vitest';
import { judgeSnippets } from './schema-table.ts';

const smallest = 'owners: { marketing: growth, sales: field-sales }';

describe('measuring', () => {
  judgeSnippets('measuring', {
    smallest,
    valid: {
      'how many records may be whose nobody knows': 'identity: { unmatched: 5%, ambiguous: 0% }',
      'addresses that say nothing of a company': 'free_mail: [gmail.com, yahoo.co.uk]',
      'how far the systems may be behind': 'drift: { tolerance: 3% }',
      'what a refused lead costs': `work: { hourly: 58.50, minutes: 25, by_reason: [ { reason: student, minutes: 0, why: Seen at once. } ] }`,
      'when something is said about a rule': 'evidence: { min_cases: 30, confidence: 95% }',
    },
    invalid: {
      'a tolerance as a number': ['drift: { tolerance: 3 }', 'schema/wrong-type', 'drift tolerance'],
      'more than everybody': ['identity: { unmatched: 120% }', 'schema/wrong-form', 'identity unmatched'],
      'no tolerance at all': ['identity: {}', 'schema/wrong-size', 'identity'],
      'an address for a domain': ['free_mail: [someone@gmail.com]', 'schema/wrong-form', 'free_mail 0'],
      'a domain twice': ['free_mail: [gmail.com, gmail.com]', 'schema/repeated-item', 'free_mail 1'],
      'work for nothing': ['work: { hourly: 0, minutes: 25 }', 'schema/out-of-range', 'work hourly'],
      'a cost without minutes': ['work: { hourly: 58 }', 'schema/missing-key', 'work'],
      'half a minute': ['work: { hourly: 58, minutes: 0.5 }', 'schema/wrong-type', 'work minutes'],
      'fewer cases than may be told': [
        'evidence: { min_cases: 4, confidence: 95% }',
        'schema/out-of-range',
        'evidence min_cases',
      ],
      'a confidence nobody has a table for': [
        'evidence: { min_cases: 30, confidence: 93% }',
        'schema/not-allowed-value',
        'evidence confidence',
      ],
      'a misspelt key': ['free_mails: [gmail.com]', 'schema/unknown-key', 'free_mails'],
    },
  });
});
