/** `score`: a scoring model's points within bounds. */
import { boundsInWords, casesOfBounds, lowerBounds, within, withinJs, withinSql } from '../bounds.ts';
import { originOf } from '../combination.ts';
import { pointsText } from '../decimal.ts';
import { lowerPoints } from '../lower-amount.ts';
import type { Operator } from '../operator.ts';
import { inline } from '../phrase.ts';
import { part } from '../schema-parts.ts';
import { ofScore, ofScoreSql, ofScoresJs } from '../scored.ts';

export const scoreOperator: Operator<'score'> = {
  op: 'score',
  summary: 'The points of a scoring model lie within bounds. False where the model does not apply.',
  schema: {
    properties: {
      score: {
        title: 'Score',
        description: 'Id of a scoring model. Bounds stand beside it: points, or points by case.',
        type: 'string',
        refersTo: 'model',
        examples: ['person'],
      },
      from: part('bound', 'From', 'At least so many points.', [100]),
      above: part('bound', 'Above', 'More points than this.', [0]),
      below: part('bound', 'Below', 'Fewer points than this.', [25]),
      up_to: part('bound', 'Up to', 'At most so many points.', [50]),
    },
    minProperties: 2,
    expects: 'a bound beside `score`: `from`, `above`, `below` or `up_to`',
  },
  lower: (condition, path, scope) => {
    const { score: model } = condition;
    if (scope.grades(model) === undefined) return undefined;
    const what = `the score of ${model}`;
    const bounds = lowerBounds(condition, { what, path, scope }, (bound, at) => lowerPoints(bound, at, scope, what));
    return bounds && { op: 'score', origin: originOf(scope, path), model, bounds };
  },
  test: ({ model, bounds }, subject, judge) =>
    ofScore(model, subject, ({ points }) => (points === undefined ? undefined : within(bounds, points, judge))),
  sql: ({ model, bounds }, scope) => {
    const points = { least: scope.least(model), most: scope.most(model) };
    return ofScoreSql([model], withinSql(bounds, points, scope), scope);
  },
  js: ({ model, bounds }, scope) => {
    const score = scope.score(model);
    return ofScoresJs([score], withinJs(bounds, score.points, scope));
  },
  english: ({ model, bounds }, words, aloud) => ({
    text: `the score of ${inline(words.title('model', model))} is ${boundsInWords(bounds, pointsText, aloud)}`,
  }),
  reads: ({ model }) => [{ kind: 'model', id: model }],
  children: ({ bounds }) => casesOfBounds(bounds),
  examples: [
    {
      yaml: '{ score: fit, from: 45 }',
      english: 'the score of fit is at least 45',
      leads: { fernhill: true, brook: false, blank: undefined },
    },
    {
      yaml: '{ score: engagement, above: 10, below: 30.5 }',
      english: 'the score of engagement is above 10 and below 30.5',
      leads: { fernhill: undefined, brook: false, blank: undefined },
    },
    {
      yaml: '{ score: trial, below: 10 }',
      english: 'the score of trial use is below 10',
      leads: { fernhill: true, brook: false, blank: undefined },
    },
    {
      yaml: `
score: fit
from:
  first_match:
    - { when: { field: company.country, in: $latin-america }, value: 10 }
    - { when: { field: contact.newsletter, is: true }, value: 50 }
  otherwise: 60`,
      english:
        'the score of fit is at least 60 (10 if country is on the list “Latin America”; 50 if newsletter is yes)',
      leads: { fernhill: true, brook: true, blank: undefined },
    },
  ],
};
