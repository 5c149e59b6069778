/** What leaves look for in a text, sorted by where it has to stand, without what the type can never hold. */
import type { Comparison } from '../../../conditions/comparison.ts';
import { convertValue } from '../../../program/leads/values/index.ts';
import type { OneLeaf } from '../asked.ts';

export type TextType = 'text' | 'email' | 'domain' | 'url';

/** Folded. Words may stand apart by whatever parts words. */
export interface Piece {
  readonly place: 'start' | 'within' | 'end';
  readonly text: string;
  readonly isWords: boolean;
}

export interface Pieces {
  readonly pieces: readonly Piece[];
  /** Whole texts. */
  readonly literals: readonly string[];
}

/** Of the field itself, or of the domain of the address in it. */
export function piecesOf(leaves: readonly OneLeaf[], isDomain: boolean, is: TextType): Pieces {
  const comparisons = leaves.flatMap((leaf) =>
    leaf.leaf === 'field' && leaf.domain === isDomain ? [leaf.comparison] : [],
  );
  const pieces = comparisons.flatMap(piecesIn).filter((piece) => canHold(is, piece));
  const literals = comparisons.flatMap((one) => ('literals' in one ? one.literals.map(String) : []));
  const byText = new Map(pieces.map((piece) => [`${piece.place} ${piece.isWords} ${piece.text}`, piece] as const));
  return { pieces: [...byText.values()], literals: [...new Set(literals)] };
}

function piecesIn(comparison: Comparison): readonly Piece[] {
  const all = (texts: readonly string[], place: Piece['place'], isWords = false): readonly Piece[] =>
    texts.map((text) => ({ place, text, isWords }));
  switch (comparison.by) {
    case 'has_word':
      return all(comparison.words, 'within', true);
    case 'contains':
      return all(comparison.texts, 'within');
    case 'starts_with':
      return all(comparison.texts, 'start');
    case 'ends_with':
      return all(comparison.texts, 'end');
    default:
      return [];
  }
}

/** What may stand before an @, but as the last character of all. */
const NOT_IN_ADDRESS = /[,;<>]/u;
const LETTERS = /^[\p{L}\p{N}\p{M} ]*$/u;
const IN_DOMAIN = /^[\p{L}\p{N}\p{M}.-]*$/u;
/** Labels begin and end with a letter or digit. */
const NEVER_IN_DOMAIN = /\.[.\-\p{M}]|-\./u;

function canHold(is: TextType, piece: Piece): boolean {
  if (is === 'domain') return domainCanHold(piece);
  if (is !== 'email' || piece.isWords) return true;
  if (piece.place === 'end') return endsAddress(piece.text);
  return !NOT_IN_ADDRESS.test(piece.text);
}

function domainCanHold({ place, text, isWords }: Piece): boolean {
  if (isWords) return LETTERS.test(text);
  if (!IN_DOMAIN.test(text) || NEVER_IN_DOMAIN.test(text)) return false;
  if (place === 'start') return !/^[.\-\p{M}]/u.test(text);
  return place !== 'end' || !/[.-]$/u.test(text);
}

/** Either the end of its domain, or all of that with what stands before. */
function endsAddress(text: string): boolean {
  const at = text.lastIndexOf('@');
  if (at < 0) return domainCanHold({ place: 'end', text, isWords: false });
  return !NOT_IN_ADDRESS.test(text) && 'value' in convertValue({ is: 'domain' }, text.slice(at + 1));
}
