/** A scoring model or a matrix in a sentence. */
import type { Definition } from '#core/agreement/agreement.ts';
import { linkOf } from '../definitions.ts';
import { modelSentence } from '../grades.ts';
import { matrixOf, modelOf } from '../scoring.ts';

export function modelClause(definition: Definition): string {
  const model = modelOf(definition);
  if (model === undefined) return 'Not in force.';
  const grades = model.grades.map(({ title, from }) =>
    from === undefined ? `${title} below` : `${title} from ${from / 100}`,
  );
  return `${modelSentence(model)}${grades.length === 0 ? '' : ` Grades: ${grades.join(', ')}.`}`;
}

export function matrixClause(definition: Definition): string {
  const matrix = matrixOf(definition);
  if (matrix === undefined) return 'Not in force.';
  const [rows, columns] = [matrix.rows, matrix.columns].map((id) => linkOf('model', id).title);
  return `The grade of “${rows}” and the grade of “${columns}” together give one word for how urgent a lead is.`;
}
