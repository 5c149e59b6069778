/** The policy of routing: what can be written, and what is refused. */
import { describe } from 'vitest';
import { judgeSnippets } from './schema-table.ts';

const WHEN = 'when: { any_signal: true }';
const routing = (rest: string) => `routings: [ { id: first-call, ${rest} } ]`;
const routes = (route: string) => routing(`first_match: [ { ${route} } ], otherwise: { party: callers }`);
const to = (recipient: string) => routes(`id: a, ${WHEN}, to: ${recipient}`);

const smallest = `
owners: { sales: field-sales }
${to('{ party: callers }')}
`;

describe('routing', () => {
  judgeSnippets('routing', {
    smallest,
    valid: {
      'whom a field names': to('{ named_in: company.account_owner }'),
      'how the one person is found': to('{ party: callers, by: In turn. }'),
      'only some leads': routing(
        `applies_when: { reached: mql }, first_match: [ { id: a, ${WHEN}, to: { party: callers } } ], otherwise: { party: callers }`,
      ),
      'overriding routes': routing(
        `overriding: [ { id: a, ${WHEN}, to: { party: boss } } ], first_match: [ { id: b, ${WHEN}, to: { party: callers } } ], otherwise: { party: callers }`,
      ),
    },
    invalid: {
      'nobody for all others': [
        routing(`first_match: [ { id: a, ${WHEN}, to: { party: callers } } ]`),
        'schema/missing-key',
        'routings 0 id',
      ],
      'a route without a condition': [
        routes('id: a, to: { party: callers }'),
        'schema/missing-key',
        'routings 0 first_match 0 id',
      ],
      'a party and a field': [
        to('{ party: callers, named_in: company.account_owner }'),
        'schema/unknown-key',
        'routings 0 first_match 0 to party',
      ],
      'a bare name': [to('callers'), 'schema/wrong-type', 'routings 0 first_match 0 to'],
      'turns, which the CRM takes': [
        to('{ party: callers, round_robin: true }'),
        'schema/unknown-key',
        'routings 0 first_match 0 to round_robin',
      ],
    },
  });
});
