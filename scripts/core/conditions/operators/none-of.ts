/** `none_of`: no member of the account. */

import { sql } from '../../sql/fragment.ts';
import { originOf } from '../combination.ts';
import { notJs } from '../js-truth.ts';
import { lowerRollUp } from '../lower-roll-up.ts';
import type { Operator } from '../operator.ts';
import { membersKey, OVER, WHERE } from '../roll-up-schema.ts';
import { memberInWords } from '../roll-up-words.ts';
import { someHold, someHoldJs, someHoldSql } from '../rolled-up.ts';
import { not } from '../truth.ts';

export const noneOfOperator: Operator<'none_of'> = {
  op: 'none_of',
  summary: 'The account has no such member. Unknown while one that is not known may be it, or nothing tells of them.',
  schema: {
    properties: {
      none_of: membersKey('None of', 'No member of the account.'),
      over: OVER,
      where: WHERE,
    },
    required: ['over'],
  },
  lower: ({ none_of: of, where }, path, scope) => {
    const rollUp = lowerRollUp({ key: 'none_of', of, where }, 'count', path, scope);
    return rollUp && { op: 'none_of', origin: originOf(scope, path), rollUp };
  },
  test: ({ rollUp }, subject) => not(someHold(subject.rollUp(rollUp))),
  sql: ({ rollUp }, scope) => sql`(NOT ${someHoldSql(scope.rolledUp(rollUp))})`,
  js: ({ rollUp }, scope) => notJs(someHoldJs(scope.rolledUp(rollUp))),
  english: ({ rollUp }, words, aloud) => ({ text: `the account has no ${memberInWords(rollUp, words, aloud)}` }),
  denied: ({ rollUp }, words, aloud) => ({
    text: `the account has at least one ${memberInWords(rollUp, words, aloud)}`,
  }),
  reads: ({ rollUp }) => [{ kind: 'subject', id: rollUp.of }],
  children: ({ rollUp }) => (rollUp.where === undefined ? [] : [rollUp.where]),
  examples: [
    {
      yaml: '{ none_of: opportunity, over: account, where: { field: opportunity.won, in_last: 30d } }',
      english: 'the account has no opportunity for which won in the last 30 days',
      leads: { fernhill: false, brook: true, blank: undefined },
    },
    {
      yaml: '{ none_of: opportunity, over: account }',
      english: 'the account has no opportunity',
      leads: { fernhill: false, brook: false, quiet: true, blank: undefined },
    },
  ],
};
