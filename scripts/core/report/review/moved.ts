/** How many leads of a movement are somewhere else than before. */
import type { Movement } from '../../compare/review.ts';

export function movedIn({ cells }: Pick<Movement, 'cells'>): number {
  return cells.reduce((sum, { from, to, leads }) => sum + (from === to ? 0 : leads), 0);
}
