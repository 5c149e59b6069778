/** `count_of`: how many members of the account there are. */
import { exactly } from '../amount.ts';
import { casesOfBounds, countInWords, lowerBounds, within, withinJs, withinSql } from '../bounds.ts';
import { originOf } from '../combination.ts';
import { lowerCount } from '../lower-amount.ts';
import { lowerRollUp } from '../lower-roll-up.ts';
import type { Operator } from '../operator.ts';
import { membersKey, OVER, WHERE } from '../roll-up-schema.ts';
import { membersInWords } from '../roll-up-words.ts';
import { ofKnown, ofKnownJs, ofKnownSql } from '../rolled-up.ts';
import { part } from '../schema-parts.ts';

export const countOfOperator: Operator<'count_of'> = {
  op: 'count_of',
  summary:
    'How many such members the account has. Members that are not known are not counted; if that is all of them, it is unknown.',
  schema: {
    properties: {
      count_of: membersKey('Count of', 'Members of the account that are counted.'),
      over: OVER,
      where: WHERE,
      from: part('bound', 'From', 'At least so many.', [3]),
      above: part('bound', 'Above', 'More than this.', [2]),
      below: part('bound', 'Below', 'Fewer than this.', [2]),
      up_to: part('bound', 'Up to', 'At most so many.', [5]),
    },
    required: ['over'],
    minProperties: 3,
    expects: 'a bound beside `count_of`: `from`, `above`, `below` or `up_to`',
  },
  lower: (condition, path, scope) => {
    const { count_of: of, where } = condition;
    const rollUp = lowerRollUp({ key: 'count_of', of, where }, 'count', path, scope);
    const what = `the number of members of ${of}`;
    const ranged = { what, path, scope, least: 0 };
    const bounds = lowerBounds(condition, ranged, (bound, at) => lowerCount(bound, at, scope, what));
    return rollUp && bounds && { op: 'count_of', origin: originOf(scope, path), rollUp, bounds };
  },
  test: ({ rollUp, bounds }, subject, judge) =>
    ofKnown(subject.rollUp(rollUp), ({ holding }) => within(bounds, exactly(holding), judge)),
  sql: ({ rollUp, bounds }, scope) => {
    const rolledUp = scope.rolledUp(rollUp);
    return ofKnownSql(rolledUp, withinSql(bounds, { least: rolledUp.holding, most: rolledUp.holding }, scope));
  },
  js: ({ rollUp, bounds }, scope) => {
    const rolledUp = scope.rolledUp(rollUp);
    return ofKnownJs(rolledUp, withinJs(bounds, { least: rolledUp.holding, most: rolledUp.holding }, scope));
  },
  english: ({ rollUp, bounds }, words, aloud) => ({
    text: `the account has ${countInWords(bounds, aloud)} ${membersInWords(rollUp, words, aloud)}`,
  }),
  denied: ({ rollUp, bounds }, words, aloud) => ({
    text: `the account does not have ${countInWords(bounds, aloud)} ${membersInWords(rollUp, words, aloud)}`,
  }),
  reads: ({ rollUp }) => [{ kind: 'subject', id: rollUp.of }],
  children: ({ rollUp: { where }, bounds }) => [...(where === undefined ? [] : [where]), ...casesOfBounds(bounds)],
  examples: [
    {
      yaml: '{ count_of: person, over: account, where: { score: fit, from: 45 }, from: 2 }',
      english: 'the account has at least 2 people for whom the score of fit is at least 45',
      leads: { fernhill: true, brook: false, blank: undefined },
    },
    {
      yaml: '{ count_of: opportunity, over: account, below: 2 }',
      english: 'the account has fewer than 2 opportunities',
      leads: { fernhill: false, brook: true, quiet: true, blank: undefined },
    },
  ],
};
