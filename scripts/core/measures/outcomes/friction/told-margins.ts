/**
 * Sums of cells of which some are not told. With the cells that are told and the total a reader knows what
 * all hidden ones come to; a sum may be told without giving more away only if it holds none of the hidden ones
 * or all of them.
 */
import type { CellCount } from '../../small-cells.ts';

export interface ToldCell {
  readonly told: CellCount;
  readonly count: number;
}

/** `all` are the cells of the line that `part` are some of. */
export function toldSum(part: readonly ToldCell[], all: readonly ToldCell[]): CellCount {
  const hiddenIn = (cells: readonly ToldCell[]): number => cells.filter(({ told }) => told === 'few').length;
  const hidden = hiddenIn(part);
  if (hidden > 0 && hidden < hiddenIn(all)) return 'few';
  return part.reduce((sum, { count }) => sum + count, 0);
}
