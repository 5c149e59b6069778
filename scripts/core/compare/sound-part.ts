/**
 * The part of a review that can be relied on where a version has errors: what could not be read of it may
 * only seem to be missing.
 */
import type { Review } from './review.ts';

export function soundPart(review: Review): Review {
  const { base, head, changes } = review;
  if (head.program === undefined) return { ...review, changes: [], consequences: [], mustAgree: [] };
  if (base.program !== undefined) return review;
  const sound = changes.filter(({ what, kind }) => what === 'changed' || !base.agreement.mayLack(kind));
  return { ...review, changes: sound };
}
