/** `any_of`: at least one member of the account. */
import { originOf } from '../combination.ts';
import { lowerRollUp } from '../lower-roll-up.ts';
import type { Operator } from '../operator.ts';
import { membersKey, OVER, WHERE } from '../roll-up-schema.ts';
import { memberInWords } from '../roll-up-words.ts';
import { someHold, someHoldJs, someHoldSql } from '../rolled-up.ts';

export const anyOfOperator: Operator<'any_of'> = {
  op: 'any_of',
  summary:
    'The account has at least one such member. Unknown while one that is not known may be it, or nothing tells of them.',
  schema: {
    properties: {
      any_of: membersKey('Any of', 'At least one member of the account.'),
      over: OVER,
      where: WHERE,
    },
    required: ['over'],
  },
  lower: ({ any_of: of, where }, path, scope) => {
    const rollUp = lowerRollUp({ key: 'any_of', of, where }, 'count', path, scope);
    return rollUp && { op: 'any_of', origin: originOf(scope, path), rollUp };
  },
  test: ({ rollUp }, subject) => someHold(subject.rollUp(rollUp)),
  sql: ({ rollUp }, scope) => someHoldSql(scope.rolledUp(rollUp)),
  js: ({ rollUp }, scope) => someHoldJs(scope.rolledUp(rollUp)),
  english: ({ rollUp }, words, aloud) => ({
    text: `the account has at least one ${memberInWords(rollUp, words, aloud)}`,
  }),
  denied: ({ rollUp }, words, aloud) => ({ text: `the account has no ${memberInWords(rollUp, words, aloud)}` }),
  reads: ({ rollUp }) => [{ kind: 'subject', id: rollUp.of }],
  children: ({ rollUp }) => (rollUp.where === undefined ? [] : [rollUp.where]),
  examples: [
    {
      yaml: '{ any_of: person, over: account, where: { field: contact.seniority, from: director } }',
      english: 'the account has at least one person for whom seniority at least Director',
      leads: { fernhill: true, brook: false, blank: undefined },
    },
    {
      yaml: '{ any_of: opportunity, over: account, where: { field: opportunity.won, in_last: 30d } }',
      english: 'the account has at least one opportunity for which won in the last 30 days',
      leads: { fernhill: true, brook: false, blank: undefined },
    },
  ],
};
