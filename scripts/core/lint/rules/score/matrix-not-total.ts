/** A matrix has one cell for each pair of grades, and none beside. */
import type { Agreement, Definition } from '../../../agreement/agreement.ts';
import { isMap, mapOf, textOf, type WrittenMap } from '../../../agreement/written.ts';
import { didYouMean } from '../../../diagnostics/did-you-mean.ts';
import { keyAt, type Path } from '../../../diagnostics/place.ts';
import type { Occurrence } from '../../../diagnostics/rule.ts';
import type { LintContext, LintRule } from '../../lint-rule.ts';
import { gradesOf } from './bands.ts';

export const matrixNotTotal: LintRule = {
  id: 'score/matrix-not-total',
  title: 'A matrix that does not fit the grades of its models',
  severity: 'error',
  certainty: 'proved',
  why: 'A lead with a pair of grades that is not in the matrix would have no place in the queue.',
  remedy: 'Give a row for each grade of the one model, and in it a cell for each grade of the other.',
  check(agreement, context) {
    return agreement.definitions
      .filter((definition) => definition.kind === 'matrix' && context.isSound(definition))
      .flatMap((matrix) => checkMatrix(matrix, agreement, context));
  },
};

function checkMatrix(matrix: Definition, agreement: Agreement, context: LintContext): readonly Occurrence[] {
  const rows = gradeIds(matrix.data['rows'], agreement, context);
  const columns = gradeIds(matrix.data['columns'], agreement, context);
  if (rows === undefined || columns === undefined) return [];
  const cells = mapOf(matrix.data['cells']);
  const path: Path = [...matrix.path, 'cells'];
  return [
    ...compare({ matrix, path, written: cells, grades: rows, what: 'row' }),
    ...Object.entries(cells).flatMap(([row, written]) =>
      isMap(written) && rows.includes(row)
        ? compare({ matrix, path: [...path, row], written, grades: columns, what: `cell in row "${row}"` })
        : [],
    ),
  ];
}

/** `undefined` while the model is broken or not defined, which has been said already. */
function gradeIds(model: unknown, agreement: Agreement, { isSound }: LintContext): readonly string[] | undefined {
  const definition = agreement.find('model', textOf(model) ?? '');
  if (definition === undefined || !isSound(definition)) return undefined;
  return gradesOf(definition, agreement.definitions).map(({ id }) => id);
}

interface Line {
  readonly matrix: Definition;
  readonly path: Path;
  readonly written: WrittenMap;
  readonly grades: readonly string[];
  readonly what: string;
}

/** A misspelt grade is one mistake, not one too many and one missing. */
function compare({ matrix, path, written, grades, what }: Line): readonly Occurrence[] {
  const { file } = matrix.policy;
  const missing = grades.filter((grade) => !(grade in written));
  const unknown = Object.keys(written).filter((key) => !grades.includes(key));
  const meant = new Map(unknown.map((key) => [key, didYouMean(key, missing)]));
  const taken = new Set(meant.values());
  return [
    ...unknown.map((key) => {
      const suggestion = meant.get(key);
      return {
        message: `The matrix "${matrix.name}" has a ${what} for "${key}", which is no grade of the model.`,
        place: keyAt(file, [...path, key]),
        ...(suggestion === undefined ? {} : { didYouMean: suggestion }),
      };
    }),
    ...missing
      .filter((grade) => !taken.has(grade))
      .map((grade) => ({
        message: `The matrix "${matrix.name}" has no ${what} for the grade "${grade}".`,
        place: keyAt(file, path),
      })),
  ];
}
