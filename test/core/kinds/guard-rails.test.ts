/** What may be written as a guard-rail. */
import { describe } from 'vitest';
import { judgeSnippets } from './schema-table.ts';

const NEVER = 'never: { when: { not: { field: contact.consent, is: given } }, qualifies_for: mql }';
const rail = (rest: string) => `guard_rails: [ { id: consent-first, ${rest} } ]`;

const smallest = `
owners: { marketing: head-of-marketing, sales: head-of-sales }
${rail(NEVER)}
`;

describe('guard-rails', () => {
  judgeSnippets('guard-rails', {
    smallest,
    valid: {
      'a stage that nobody reaches at all': rail('never: { qualifies_for: mql }'),
      'a score that is never passed': rail('never: { score: person, above: 150 }'),
      'a score of some leads together with a stage': rail(
        'never: { when: { any_signal: true }, score: person, above: 150, qualifies_for: mql }',
      ),
      'leads that are always disqualified': rail('always: { when: { any_signal: true }, disqualified: true }'),
      'the longest time of a kind of promise': rail(
        'every: { owed_by: sales, owed_to: marketing, stopped_by: call }, at_most: { target: 1 business day, hard_limit: 3 days }',
      ),
      'owners on both sides': rail('both_sides_own: [stage, service-level]'),
    },
    invalid: {
      'nothing that holds': [rail('why: So'), 'schema/missing-key', 'guard_rails 0 id'],
      'no outcome': [rail('never: { when: { any_signal: true } }'), 'schema/missing-key', 'guard_rails 0 never'],
      'a score without a bound': [rail('never: { score: person }'), 'schema/missing-key', 'guard_rails 0 never'],
      'a bound without a score': [
        rail('never: { above: 5, qualifies_for: mql }'),
        'schema/missing-key',
        'guard_rails 0 never',
      ],
      'all leads always disqualified': [
        rail('always: { disqualified: true }'),
        'schema/missing-key',
        'guard_rails 0 always',
      ],
      'somebody never disqualified': [
        rail('always: { when: { any_signal: true }, disqualified: false }'),
        'schema/not-allowed-value',
        'guard_rails 0 always disqualified',
      ],
      'a promise without a time': [rail('every: { owed_by: sales }'), 'schema/missing-key', 'guard_rails 0 id'],
      'a kind that nobody owns': [
        rail('both_sides_own: [synonym]'),
        'schema/not-allowed-value',
        'guard_rails 0 both_sides_own 0',
      ],
      'a misspelt key': [rail(`${NEVER}, wy: So`), 'schema/unknown-key', 'guard_rails 0 wy'],
    },
  });
});
