/** `highest_of`: the highest score, or the highest number, among the members of the account. */
import { casesOfBounds, within, withinJs, withinSql } from '../bounds.ts';
import { originOf } from '../combination.ts';
import { lowerRollUp } from '../lower-roll-up.ts';
import type { Operator } from '../operator.ts';
import { FIELD, membersKey, OVER, SCORE, WHERE } from '../roll-up-schema.ts';
import { lowerTotal, readsOfTotal, totalInWords, valueInWords } from '../roll-up-total.ts';
import { membersOfAccount } from '../roll-up-words.ts';
import { ofHolding, ofHoldingJs, ofHoldingSql } from '../rolled-up.ts';
import { part } from '../schema-parts.ts';

export const highestOfOperator: Operator<'highest_of'> = {
  op: 'highest_of',
  summary:
    'The highest score, or the highest number, among the members of the account. Members that are not known are passed over; false where there is nobody, unknown where nobody is known.',
  schema: {
    properties: {
      highest_of: membersKey('Highest of', 'Members of the account that are compared.'),
      over: OVER,
      score: SCORE,
      field: FIELD,
      where: WHERE,
      from: part('bound', 'From', 'At least so much.', [50]),
      above: part('bound', 'Above', 'More than this.', [0]),
      below: part('bound', 'Below', 'Less than this.', [25]),
      up_to: part('bound', 'Up to', 'At most so much.', [50]),
    },
    required: ['over'],
    minProperties: 4,
    expects: '`score` or `field` beside `highest_of`, and a bound: `from`, `above`, `below` or `up_to`',
  },
  lower: (condition, path, scope) => {
    const { highest_of: of, where, score, field } = condition;
    const rollUp = lowerRollUp({ key: 'highest_of', of, where, score, field }, 'highest', path, scope);
    const bounds = lowerTotal(condition, 'highest', path, scope);
    return rollUp && bounds && { op: 'highest_of', origin: originOf(scope, path), rollUp, bounds };
  },
  test: ({ rollUp, bounds }, subject, judge) =>
    ofHolding(subject.rollUp(rollUp), ({ points }) => points && within(bounds, points, judge)),
  sql: ({ rollUp, bounds }, scope) => {
    const rolledUp = scope.rolledUp(rollUp);
    return ofHoldingSql(rolledUp, withinSql(bounds, rolledUp, scope));
  },
  js: ({ rollUp, bounds }, scope) => {
    const rolledUp = scope.rolledUp(rollUp);
    return ofHoldingJs(rolledUp, withinJs(bounds, rolledUp.points, scope));
  },
  english: ({ rollUp, bounds }, words, aloud) => ({
    text: `the highest ${valueInWords(rollUp, words)} among ${membersOfAccount(rollUp, words, aloud)} is ${totalInWords(rollUp, bounds, words, aloud)}`,
  }),
  denied: ({ rollUp, bounds }, words, aloud) => ({
    text: `the highest ${valueInWords(rollUp, words)} among ${membersOfAccount(rollUp, words, aloud)} is not ${totalInWords(rollUp, bounds, words, aloud)}`,
  }),
  reads: ({ rollUp }) => readsOfTotal(rollUp),
  children: ({ rollUp: { where }, bounds }) => [...(where === undefined ? [] : [where]), ...casesOfBounds(bounds)],
  examples: [
    {
      yaml: '{ highest_of: person, over: account, score: engagement, from: 20 }',
      english: 'the highest score of engagement among the people of the account is at least 20',
      leads: { fernhill: true, brook: false, blank: undefined },
    },
    {
      yaml: '{ highest_of: opportunity, over: account, field: opportunity.amount, above: 40000 }',
      english: 'the highest amount among the opportunities of the account is above USD 40,000',
      leads: { fernhill: true, brook: false, quiet: false, blank: undefined },
    },
  ],
};
