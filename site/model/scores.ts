/** Finished scores in words. */
import type { Ledger } from '#core/program/explanation.ts';
import { find } from './definitions.ts';
import { gradesOf } from './matrix.ts';
import { range } from './text.ts';

export function scoreText({ model, score }: Pick<Ledger, 'model' | 'score'>): string {
  const { status, points, grade } = score;
  if (points === undefined) return statusText(model, status);
  const title = gradesOf(model).find(({ id }) => id === grade)?.title;
  return `${range(points)} points${title === undefined ? '' : `, ${title}`}`;
}

function statusText(model: string, status: string): string {
  if (status === 'not-applicable') return 'does not apply';
  if (status === 'undetermined') return 'cannot be told yet';
  return find('model/status', `${model}/${status}`)?.title ?? status;
}

export function cellTitle(matrix: string, cell: string): string {
  return find('matrix/cell', `${matrix}/${cell}`)?.title ?? cell;
}
