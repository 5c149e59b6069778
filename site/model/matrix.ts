/** A matrix with the sample leads in it. */
import { type Grade, isModel, type Matrix } from '#core/program/program.ts';
import { program, samples } from './examination.ts';

export function gradesOf(model: string): readonly Grade[] {
  return program?.steps.filter(isModel).find(({ id }) => id === model)?.grades ?? [];
}

export function cellAt({ cells }: Matrix, row: string, column: string): string {
  return cells.find((cell) => cell.row === row && cell.column === column)?.cell ?? '';
}

export function leadsAt({ rows, columns }: Matrix, row: string, column: string): number {
  return samples.filter(({ explanation: { verdict } }) => {
    return verdict.scores.get(rows)?.grade === row && verdict.scores.get(columns)?.grade === column;
  }).length;
}
