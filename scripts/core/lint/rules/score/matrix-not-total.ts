/** A matrix has one cell for each pair of grades, and none beside. */
import type { Agreement, Definition } from '../../../agreement/agreement.ts';
import { mapOf, textOf, type WrittenMap } from '../../../agreement/written.ts';
import { didYouMean } from '../../../diagnostics/did-you-mean.ts';
import { keyAt, type Path, type Place, valueAt } from '../../../diagnostics/place.ts';
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
  for (const [side, grades] of [
    ['rows', rows],
    ['columns', columns],
  ] as const) {
    if (grades.length === 0) return [withoutGrades(matrix, side)];
  }
  const cells = mapOf(matrix.data['cells']);
  const inRows = Object.entries(cells)
    .filter(([row]) => rows.includes(row))
    .flatMap(([row, written]) => compare(mapOf(written), columns, ['cells', row]));
  return [...findingsFor(matrix, compare(cells, rows, ['cells']), 'row'), ...findingsFor(matrix, inRows, 'cell')];
}

/** `undefined` while the model is broken or not defined, which has been said already. */
function gradeIds(model: unknown, agreement: Agreement, { isSound }: LintContext): readonly string[] | undefined {
  const definition = agreement.find('model', textOf(model) ?? '');
  if (definition === undefined || !isSound(definition)) return undefined;
  return gradesOf(definition, agreement.definitions).map(({ id }) => id);
}

function withoutGrades({ name, data, path, policy }: Definition, side: 'rows' | 'columns'): Occurrence {
  const message = `The ${side} of the matrix "${name}" are the grades of the model "${textOf(data[side])}", which gives none.`;
  return { message, place: valueAt(policy.file, [...path, side]) };
}

/** A key that is no grade, or a grade without a key. */
interface Mismatch {
  readonly key: string;
  readonly path: Path;
  readonly missing: boolean;
  readonly meant?: string;
}

/** A misspelt grade is one mistake, not one too many and one missing. */
function compare(written: WrittenMap, grades: readonly string[], path: Path): readonly Mismatch[] {
  const missing = grades.filter((grade) => !(grade in written));
  const unknown = Object.keys(written)
    .filter((key) => !grades.includes(key))
    .map((key) => {
      const meant = didYouMean(key, missing) ?? missing[0];
      if (meant !== undefined) missing.splice(missing.indexOf(meant), 1);
      return { key, path: [...path, key], missing: false, ...(meant === undefined ? {} : { meant }) };
    });
  return [...unknown, ...missing.map((key) => ({ key, path, missing: true }))];
}

/** A grade that does not fit in several rows is said once. */
function findingsFor(
  { name, path, policy }: Definition,
  mismatches: readonly Mismatch[],
  what: string,
): readonly Occurrence[] {
  const groups = Map.groupBy(mismatches, ({ key, missing }) => `${missing} ${key}`);
  return [...groups.values()].flatMap(([first, ...others]) => {
    if (first === undefined) return [];
    const { key, missing, meant } = first;
    const message = missing
      ? `The matrix "${name}" has no ${what} for the grade "${key}".`
      : `The matrix "${name}" has a ${what} for "${key}", which is no grade of the model.`;
    const place = (mismatch: Mismatch): Place => keyAt(policy.file, [...path, ...mismatch.path]);
    const related = others.map((other) => ({ place: place(other), note: 'here too' }));
    return [{ message, place: place(first), related, ...(meant === undefined ? {} : { didYouMean: meant }) }];
  });
}
