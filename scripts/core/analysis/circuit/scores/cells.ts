/** The cells of a matrix: each with what puts a lead in it. */
import type { Matrix } from '../../../program/program.ts';
import type { Compiling } from '../compiling.ts';
import type { NodeId } from '../node.ts';
import { gradesOf } from './grade-nodes.ts';
import { scoreOf } from './score-of.ts';

export function cellsOf(matrix: string, to: Compiling): ReadonlyMap<string, NodeId> {
  return to.once(`cells of ${matrix}`, () => {
    const found = to.step('matrix', matrix);
    if (found === undefined) return new Map();
    const cells = [...new Set(found.cells.map(({ cell }) => cell))];
    return new Map(cells.map((cell) => [cell, isIn(cell, found, to)]));
  });
}

/** In one of the rows that have it, and there in one of its columns. */
function isIn(cell: string, matrix: Matrix, to: Compiling): NodeId {
  const { make } = to;
  const ofColumns = gradesOf(scoreOf(matrix.columns, to), to);
  const rows = gradesOf(scoreOf(matrix.rows, to), to).map((row) => {
    const columns = matrix.cells.flatMap((one) => (one.row === row.id && one.cell === cell ? [one.column] : []));
    return make.all([row.is, make.any(ofColumns.flatMap(({ id, is }) => (columns.includes(id) ? [is] : [])))]);
  });
  return make.any(rows);
}
