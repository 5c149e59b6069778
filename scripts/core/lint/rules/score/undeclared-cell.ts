/** Cells of a matrix that are not among the values it declares. */
import { isMap, listOf, mapOf, textOf } from '../../../agreement/written.ts';
import { didYouMean } from '../../../diagnostics/did-you-mean.ts';
import { valueAt } from '../../../diagnostics/place.ts';
import type { LintRule } from '../../lint-rule.ts';

export const undeclaredCell: LintRule = {
  id: 'score/undeclared-cell',
  title: 'A cell with a value the matrix does not declare',
  severity: 'error',
  certainty: 'proved',
  why: 'The values say what follows for a lead; a word that is not among them tells nobody what to do.',
  remedy: 'Use one of the declared values, or declare this one.',
  check({ definitions }, { isSound }) {
    return definitions
      .filter((definition) => definition.kind === 'matrix' && isSound(definition))
      .flatMap(({ name, data, path, policy }) => {
        const values = listOf(data['values']).flatMap((value) => textOf(mapOf(value)['id']) ?? []);
        if (values.length === 0) return [];
        return Object.entries(mapOf(data['cells'])).flatMap(([row, cells]) =>
          Object.entries(isMap(cells) ? cells : {})
            .filter(([, cell]) => typeof cell === 'string' && !values.includes(cell))
            .map(([column, cell]) => {
              const suggestion = didYouMean(String(cell), values);
              return {
                message: `The matrix "${name}" gives "${cell}", which is not among its values.`,
                place: valueAt(policy.file, [...path, 'cells', row, column]),
                ...(suggestion === undefined ? {} : { didYouMean: suggestion }),
              };
            }),
        );
      });
  },
};
