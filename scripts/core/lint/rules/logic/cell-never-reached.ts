/** Cells of a matrix that no lead falls into. */
import { nodeAt } from '../../../diagnostics/place.ts';
import { unreachedCellsIn } from '../../logic/cells.ts';
import type { LogicRule } from '../../logic/logic-rule.ts';
import { isSoundAround } from '../../logic/naming.ts';

export const cellNeverReached: LogicRule = {
  id: 'logic/cell-never-reached',
  title: 'A cell of a matrix that no lead falls into',
  severity: 'warning',
  certainty: 'proved',
  why: 'The two models keep these grades apart, so whatever was agreed for this cell will never be done.',
  remedy: 'Keep it if the matrix is to be read as a whole; else let the two models look at different things.',
  check: (agreement, context) =>
    unreachedCellsIn(context)
      .filter(({ matrix }) => isSoundAround(matrix.origin, agreement, context))
      .map(({ matrix: { id, origin }, row, column }) => {
        const message = `No lead falls into the cell "${row}" and "${column}" of the matrix "${id}".`;
        return { message, place: nodeAt(origin.file, [...origin.path, 'cells', row, column]) };
      }),
};
