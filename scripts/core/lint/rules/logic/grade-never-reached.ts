/** Grades of a model that no score comes to. */
import { nodeAt, valueAt } from '../../../diagnostics/place.ts';
import { formatHundredths } from '../../../program/english/format.ts';
import { mostOf, unreachedGradesIn } from '../../logic/grades.ts';
import type { LogicRule } from '../../logic/logic-rule.ts';
import { isSoundAround } from '../../logic/naming.ts';
import { gradesOf } from '../score/bands.ts';

export const gradeNeverReached: LogicRule = {
  id: 'logic/grade-never-reached',
  title: 'A grade that no lead can get',
  severity: 'error',
  certainty: 'proved',
  why: 'Both teams wait for leads of a grade that the rules of the model cannot give.',
  remedy: 'Let the grade begin at a score that the rules, with their caps, come to; or delete it.',
  check(agreement, context) {
    return unreachedGradesIn(context).flatMap(({ model, grade }) => {
      const definition = agreement.find('model', model.id);
      if (definition === undefined || !isSoundAround(model.origin, agreement, context)) return [];
      const written = gradesOf(definition, agreement.definitions).find(({ id }) => id === grade.id);
      const path = written?.path ?? definition.path;
      const most = grade.from === undefined ? undefined : mostOf(model.id, grade.from, context);
      const begins = grade.from !== undefined && most !== undefined && most < grade.from;
      const because = begins
        ? `it begins at ${formatHundredths(grade.from)}, and the model gives at most ${formatHundredths(most)}`
        : 'no score falls into it';
      const message = `No lead gets the grade "${grade.id}" of the model "${model.id}": ${because}.`;
      const { file } = definition.policy;
      return [{ message, place: begins ? valueAt(file, [...path, 'from']) : nodeAt(file, path) }];
    });
  },
};
