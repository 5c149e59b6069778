/** Which of the changed definitions each side has signed as they are in the new version. */
import { signedKey } from '../core/compare/changelog.ts';
import type { Review } from '../core/compare/review.ts';
import { signatureStandings } from '../core/compare/signatures/standing.ts';
import type { Signed } from '../core/report/review/agreement-blocks.ts';
import { digestOfText } from '../node/files/digest.ts';

export interface SignedBySide {
  readonly isSigned: Signed;
  /** How many signatures of definitions that somebody must agree to are not there. */
  readonly missing: number;
}

export function signedBySide({ head, mustAgree }: Pick<Review, 'head' | 'mustAgree'>): SignedBySide {
  const standings = mustAgree.length === 0 ? [] : signatureStandings(head.agreement, digestOfText);
  const known = new Map(standings.map(({ thing, side, is }) => [`${side} ${thing.key}`, is]));
  const isSigned: Signed = (side, definition) => known.get(`${side} ${outermost(definition)}`) === 'signed';
  const asked = mustAgree.flatMap(({ side, to }) => to.map((definition) => `${side} ${outermost(definition)}`));
  return { isSigned, missing: [...new Set(asked)].filter((key) => (known.get(key) ?? 'signed') !== 'signed').length };
}

function outermost(definition: string): string {
  const [kind = '', id = ''] = definition.split(' ');
  return signedKey(kind, id);
}
