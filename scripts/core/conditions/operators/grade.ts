/** `grade`: the band a score falls in. */
import { join, sql } from '../../sql/fragment.ts';
import { checkId, checkIds, type Given } from '../check-id.ts';
import { originOf } from '../combination.ts';
import { certainly, whereKnown } from '../js-truth.ts';
import { oneOfJs } from '../membership.ts';
import type { Operator } from '../operator.ts';
import { inline, isNoneOf, isOneOf, values } from '../phrase.ts';
import { UNKNOWN_GRADE } from '../rules.ts';
import { ofScore, ofScoreSql, ofScoresJs } from '../scored.ts';
import type { GradeTest } from '../test.ts';
import type { Words } from '../words.ts';

export const gradeOperator: Operator<'grade'> = {
  op: 'grade',
  summary: 'The grade that a scoring model gives. Unknown while the score may still fall in two bands.',
  schema: {
    properties: {
      grade: {
        title: 'Grade',
        description: 'Id of a scoring model; the grade it gives is compared.',
        type: 'string',
        refersTo: 'model',
        examples: ['fit'],
      },
      is: { title: 'Is', description: 'Exactly this grade.', type: 'string', examples: ['a'] },
      in: {
        title: 'Is one of',
        description: 'One of these grades.',
        type: 'array',
        minItems: 1,
        uniqueItems: true,
        items: { title: 'Grade', type: 'string' },
        examples: [['a', 'b']],
      },
      from: { title: 'From', description: 'This grade or a better one.', type: 'string', examples: ['b'] },
    },
    minProperties: 2,
    maxProperties: 2,
    expects: 'one of `is`, `in` or `from` beside `grade`',
  },
  lower: ({ grade: model, is, in: oneOf, from }, path, scope) => {
    const ids = scope.grades(model);
    if (ids === undefined) return undefined;
    const given: Given = { by: `the model ${model}`, one: 'grade', ids, rule: UNKNOWN_GRADE };
    const grades = (): readonly string[] | undefined => {
      if (from === undefined)
        return checkIds(is ?? oneOf ?? [], [...path, is === undefined ? 'in' : 'is'], given, scope);
      const worst = checkId(from, [...path, 'from'], given, scope);
      return worst === undefined ? undefined : ids.slice(0, ids.indexOf(worst) + 1);
    };
    const checked = grades();
    return checked && { op: 'grade', origin: originOf(scope, path), model, grades: checked };
  },
  test: ({ model, grades }, subject) =>
    ofScore(model, subject, ({ grade }) => (grade === undefined ? undefined : grades.includes(grade))),
  sql: ({ model, grades }, scope) => {
    const literals = join(grades.map(scope.dialect.text), ', ', sql``);
    return ofScoreSql([model], sql`${scope.grade(model)} IN (${literals})`, scope);
  },
  js: ({ model, grades }, scope) => {
    const score = scope.score(model);
    const { value, known } = score.grade;
    return ofScoresJs([score], whereKnown(known, certainly(oneOfJs(value, grades, scope))));
  },
  english: (test, words) => ({ text: inWords(test, words, isOneOf) }),
  denied: (test, words) => ({ text: inWords(test, words, isNoneOf) }),
  reads: ({ model }) => [{ kind: 'model', id: model }],
  children: () => [],
  examples: [
    {
      yaml: '{ grade: fit, is: a }',
      english: 'the grade of fit is A',
      leads: { fernhill: true, brook: false, blank: undefined },
    },
    {
      yaml: '{ grade: fit, from: b }',
      english: 'the grade of fit is A or B',
      leads: { fernhill: true, brook: false, blank: undefined },
    },
    {
      yaml: '{ grade: engagement, in: [high, medium] }',
      english: 'the grade of engagement is High or Medium',
      leads: { fernhill: undefined, brook: false, blank: undefined },
    },
  ],
};

function inWords({ model, grades }: GradeTest, words: Words, is: typeof isOneOf): string {
  const titles = grades.map((grade) => words.gradeTitle(model, grade));
  return `the grade of ${inline(words.title('model', model))} ${is(values(titles))}`;
}
