/** `sum_of`: a score, or a number, of the members of the account added up. */
import { casesOfBounds, within, withinJs, withinSql } from '../bounds.ts';
import { originOf } from '../combination.ts';
import { lowerRollUp } from '../lower-roll-up.ts';
import type { Operator } from '../operator.ts';
import { FIELD, membersKey, OVER, SCORE, WHERE } from '../roll-up-schema.ts';
import { lowerTotal, readsOfTotal, totalInWords, valueInWords } from '../roll-up-total.ts';
import { membersOfAccount } from '../roll-up-words.ts';
import { ofKnown, ofKnownJs, ofKnownSql } from '../rolled-up.ts';
import { part } from '../schema-parts.ts';

export const sumOfOperator: Operator<'sum_of'> = {
  op: 'sum_of',
  summary:
    'A score, or a number, of the members of the account added up. Members that are not known add nothing; if that is all of them, it is unknown.',
  schema: {
    properties: {
      sum_of: membersKey('Sum of', 'Members of the account that are added up.'),
      over: OVER,
      score: SCORE,
      field: FIELD,
      where: WHERE,
      from: part('bound', 'From', 'At least so much.', [100]),
      above: part('bound', 'Above', 'More than this.', [0]),
      below: part('bound', 'Below', 'Less than this.', [25]),
      up_to: part('bound', 'Up to', 'At most so much.', [50]),
    },
    required: ['over'],
    minProperties: 4,
    expects: '`score` or `field` beside `sum_of`, and a bound: `from`, `above`, `below` or `up_to`',
  },
  lower: (condition, path, scope) => {
    const { sum_of: of, where, score, field } = condition;
    const rollUp = lowerRollUp({ key: 'sum_of', of, where, score, field }, 'sum', path, scope);
    const bounds = lowerTotal(condition, 'sum', path, scope);
    return rollUp && bounds && { op: 'sum_of', origin: originOf(scope, path), rollUp, bounds };
  },
  test: ({ rollUp, bounds }, subject, judge) =>
    ofKnown(subject.rollUp(rollUp), ({ points }) => points && within(bounds, points, judge)),
  sql: ({ rollUp, bounds }, scope) => {
    const rolledUp = scope.rolledUp(rollUp);
    return ofKnownSql(rolledUp, withinSql(bounds, rolledUp, scope));
  },
  js: ({ rollUp, bounds }, scope) => {
    const rolledUp = scope.rolledUp(rollUp);
    return ofKnownJs(rolledUp, withinJs(bounds, rolledUp.points, scope));
  },
  english: ({ rollUp, bounds }, words, aloud) => ({
    text: `the ${valueInWords(rollUp, words)} of ${membersOfAccount(rollUp, words, aloud)}, added up, is ${totalInWords(rollUp, bounds, words, aloud)}`,
  }),
  denied: ({ rollUp, bounds }, words, aloud) => ({
    text: `the ${valueInWords(rollUp, words)} of ${membersOfAccount(rollUp, words, aloud)}, added up, is not ${totalInWords(rollUp, bounds, words, aloud)}`,
  }),
  reads: ({ rollUp }) => readsOfTotal(rollUp),
  children: ({ rollUp: { where }, bounds }) => [...(where === undefined ? [] : [where]), ...casesOfBounds(bounds)],
  examples: [
    {
      yaml: '{ sum_of: person, over: account, score: fit, from: 60 }',
      english: 'the score of fit of the people of the account, added up, is at least 60',
      leads: { fernhill: true, brook: false, blank: undefined },
    },
    {
      yaml: '{ sum_of: opportunity, over: account, field: opportunity.amount, where: { known: opportunity.won }, from: 50000 }',
      english:
        'the amount of the opportunities of the account for which won is known, added up, is at least USD 50,000',
      leads: { fernhill: true, brook: false, quiet: false, blank: undefined },
    },
  ],
};
