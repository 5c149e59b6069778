/**
 * Cells of a breakdown with few cases say more of single people than of the agreement. Counts of one to four are
 * not told; where a single cell of a line would be left out, the next smallest goes with it, or the total
 * would give it away. (Primary and complementary suppression, as statistical offices practise it.)
 */

/** From so many cases on a cell is told. */
export const FEWEST = 5;

/** `few`: from one to four, or left out so that such a one cannot be worked out. */
export type CellCount = number | 'few';

/** The cells of one line whose total is told beside them. */
export function tellable(counts: readonly number[]): readonly CellCount[] {
  const isSmall = (count: number): boolean => count > 0 && count < FEWEST;
  const cells = counts.map((count): CellCount => (isSmall(count) ? 'few' : count));
  if (cells.filter((cell) => cell === 'few').length !== 1) return cells;
  const others = counts.filter((count) => count >= FEWEST);
  const next = counts.indexOf(Math.min(...others));
  return cells.map((cell, at) => (others.length > 0 && at === next ? 'few' : cell));
}

export function cellText(cell: CellCount): string {
  return cell === 'few' ? `under ${FEWEST}` : cell.toLocaleString('en');
}
