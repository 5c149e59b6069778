/** Cells of a matrix that are not among the values it declares. */
import type { Definition } from '../../../agreement/agreement.ts';
import { listOf, mapOf, textOf, type WrittenMap } from '../../../agreement/written.ts';
import { didYouMean } from '../../../diagnostics/did-you-mean.ts';
import { type Path, type Place, valueAt } from '../../../diagnostics/place.ts';
import type { Occurrence } from '../../../diagnostics/rule.ts';
import type { LintRule } from '../../lint-rule.ts';

export const undeclaredCell: LintRule = {
  id: 'score/undeclared-cell',
  title: 'A cell with a value the matrix does not declare',
  severity: 'error',
  certainty: 'proved',
  why: 'The values say what follows for a lead; a word that is not among them tells nobody what to do.',
  remedy: 'Use one of the declared values, or declare this one.',
  check({ definitions }, { isSound }) {
    return definitions.filter((definition) => definition.kind === 'matrix' && isSound(definition)).flatMap(checkMatrix);
  },
};

/** A word that stands in several cells is said once. */
function checkMatrix({ name, data, path, policy }: Definition): readonly Occurrence[] {
  const values = listOf(data['values']).flatMap((value) => textOf(mapOf(value)['id']) ?? []);
  if (values.length === 0) return [];
  const undeclared = cellsOf(mapOf(data['cells'])).filter(({ cell }) => !values.includes(cell));
  return [...Map.groupBy(undeclared, ({ cell }) => cell).values()].flatMap(([first, ...others]) => {
    if (first === undefined) return [];
    const place = (at: Path): Place => valueAt(policy.file, [...path, 'cells', ...at]);
    const meant = didYouMean(first.cell, values);
    const message = `The matrix "${name}" gives "${first.cell}", which is not among its values.`;
    const related = others.map((other) => ({ place: place(other.at), note: 'here too' }));
    return [{ message, place: place(first.at), related, ...(meant === undefined ? {} : { didYouMean: meant }) }];
  });
}

function cellsOf(rows: WrittenMap): readonly { readonly cell: string; readonly at: Path }[] {
  return Object.entries(rows).flatMap(([row, cells]) =>
    Object.entries(mapOf(cells)).map(([column, cell]) => ({ cell: String(cell), at: [row, column] })),
  );
}
