/** Pairs of grades that no lead has together, though it can have each. */
import type { Matrix } from '../../program/program.ts';
import { unreachedGrades } from './grades.ts';
import type { LogicContext } from './logic-rule.ts';

export interface UnreachedCell {
  readonly matrix: Matrix;
  readonly row: string;
  readonly column: string;
}

export function unreachedCellsIn(context: LogicContext): readonly UnreachedCell[] {
  const matrices = context.program.steps.flatMap((step) => (step.step === 'matrix' ? [step] : []));
  return matrices.flatMap((matrix) => {
    const [rows, columns] = [matrix.rows, matrix.columns].map((model) => unreachedGrades(context, model));
    return matrix.cells.flatMap(({ row, column }) => {
      if (rows?.includes(row) === true || columns?.includes(column) === true) return [];
      const both = context.proofs.can([isGrade(matrix.rows, row), isGrade(matrix.columns, column)]);
      return both.is === 'impossible' ? [{ matrix, row, column }] : [];
    });
  });
}

function isGrade(model: string, grade: string) {
  return { observation: { see: 'grade', side: 'head', model }, words: [grade] } as const;
}
