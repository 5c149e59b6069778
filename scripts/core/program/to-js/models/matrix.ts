/** The cell of a matrix; known once both grades are. */
import { type JsFragment, js, text, UNDEFINED } from '../../../js/fragment.ts';
import { choose } from '../../../js/logic.ts';
import type { Matrix } from '../../program.ts';
import type { Compilation } from '../compilation.ts';
import { found, isKnown } from '../values.ts';

export function judgeMatrix({ body, models, cells }: Compilation, matrix: Matrix): void {
  const [row, column] = [found(models, matrix.rows).grade.value, found(models, matrix.columns).grade.value];
  const rows = [...new Set(matrix.cells.map((cell) => cell.row))];
  const cell = rows.reduceRight((others, id) => {
    const inRow = matrix.cells.filter((one) => one.row === id);
    return choose(js`${row} === ${text(id)}`, cellIn(inRow, column), others);
  }, UNDEFINED);
  body.note(matrix.id);
  const name = body.constant(`${matrix.id} cell`, cell);
  cells.set(matrix.id, { value: name, known: isKnown(name) });
}

function cellIn(cells: Matrix['cells'], column: JsFragment): JsFragment {
  return cells.reduceRight(
    (others, one) => choose(js`${column} === ${text(one.column)}`, text(one.cell), others),
    UNDEFINED,
  );
}
