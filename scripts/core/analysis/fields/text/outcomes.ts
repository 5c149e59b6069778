/**
 * Every combination of answers that a text can give, as far as letters go.
 *
 * Leaves look for pieces: at the start, at the end, anywhere, or as words. Take any text s and, for each
 * leaf that is true of it, one piece of that leaf where it stands in s. Write the same pieces down again
 * with a letter q and a separator that occur in no piece: the longest of those that s starts with, then q,
 * then each other piece between q's (words between separators), then q and the longest of those that s ends
 * with. What was found in s is found again. And nothing more is: a piece holds no q and none of the
 * separator, so where it is found it lies within one of the pieces that were written down, or within one of
 * its words, and so it was in s. Hence all answers are those of a choice of pieces, one start and one end at
 * most; and as pieces that stand apart do not touch each other, what each of them brings about adds up.
 * Whole texts that are asked for are points beside: a text with a q in it is none of them.
 *
 * An address is the same before its last @, where nearly everything may stand, and its domain is such a text
 * too; what an address ends with lies in its domain or holds all of it. A domain is never without a full
 * stop, an address never without an @: what q.q and q@q.q bring about always is. Beyond that the argument
 * does not ask whether what is written down is an address; the caller does, and where it finds none the
 * combination stays open. Double spaces are what folded text never has: they part, and are in no piece.
 */
import { convertValue } from '../../../program/leads/values/index.ts';
import type { OneLeaf } from '../asked.ts';
import { type Combination, combinations, differing, type Option } from './combinations.ts';
import type { Hits } from './hits.ts';
import { type Piece, type Pieces, piecesOf, type TextType } from './pieces.ts';

/** What an address ends with: its whole domain from the @ on or from before it, or pieces of a domain. */
export interface Tail {
  readonly place: 'tail';
  /** Any of these. */
  readonly fixed?: readonly string[];
  readonly pieces: readonly Piece[];
}

export type Part = Piece | Tail;
export type Outcome = Combination<Part>;

const PARTED = '  ';

export function outcomesOf(
  is: TextType,
  leaves: readonly OneLeaf[],
  hits: Hits,
  letter: string,
  most: number,
): readonly Outcome[] | undefined {
  const { pieces } = piecesOf(leaves, false, is);
  if (is !== 'email') {
    const base = { bits: hits.searched(is === 'text' ? letter : `${letter}.${letter}`) };
    return combinations<Part>([[base], ...placesFor(pieces, hits, letter, (text) => text)], most);
  }
  const tails = tailsOf(pieces, piecesOf(leaves, true, 'domain'), hits, letter, most);
  if (tails === undefined) return undefined;
  const local = pieces.filter(({ place }) => place !== 'end');
  const places = placesFor(local, hits, letter, (text) => `${text}@${letter}.${letter}`);
  return combinations<Part>([tails, ...places], most);
}

function tailsOf(
  ofAddress: readonly Piece[],
  { pieces: ofDomain, literals }: Pieces,
  hits: Hits,
  letter: string,
  most: number,
): readonly Option<Part>[] | undefined {
  const ends = ofAddress.filter(({ place }) => place === 'end');
  const pieces = [...ofDomain, ...ends.filter(({ text }) => !text.includes('@'))];
  const inDomain = placesFor(pieces, hits, letter, (text) => `${letter}@${text}`);
  const made = combinations([[{ bits: hits.searched(`${letter}@${letter}.${letter}`) }], ...inDomain], most);
  const whole = literals.filter((literal) => 'value' in convertValue({ is: 'domain' }, literal));
  const fixed = new Map<bigint, string[]>();
  for (const text of [
    ...whole.map((domain) => `@${domain}`),
    ...ends.flatMap(({ text: end }) => (end.includes('@') ? [end] : [])),
  ]) {
    const address = `${letter}${text}`;
    const bits = hits.searched(address) | hits.listedDomain(address);
    fixed.set(bits, [...(fixed.get(bits) ?? []), text]);
  }
  return (
    made && [
      ...made.map(({ bits, parts }): Option<Part> => ({ bits, part: { place: 'tail', pieces: parts } })),
      ...[...fixed].map(([bits, texts]): Option<Part> => ({ bits, part: { place: 'tail', fixed: texts, pieces: [] } })),
    ]
  );
}

/** `within` puts a text where it is looked through. */
function placesFor(
  pieces: readonly Piece[],
  hits: Hits,
  letter: string,
  within: (text: string) => string,
): readonly (readonly Option<Piece>[])[] {
  const options = pieces.map((piece) => ({ bits: hits.searched(within(apart(piece, letter))), part: piece }));
  const at = (place: Piece['place']): readonly Option<Piece>[] => options.filter(({ part }) => part.place === place);
  const nothing: Option<Piece> = { bits: 0n };
  const mostFirst = differing(at('within')).toSorted((one, other) => countOf(other.bits) - countOf(one.bits));
  return [...mostFirst.map((option) => [nothing, option]), [nothing, ...at('start')], [nothing, ...at('end')]];
}

function apart({ place, text, isWords }: Piece, letter: string): string {
  if (place === 'start') return `${text}${letter}`;
  if (place === 'end') return `${letter}${text}`;
  const words = isWords ? `${PARTED}${text.replaceAll(' ', PARTED)}${PARTED}` : text;
  return `${letter}${words}${letter}`;
}

function countOf(bits: bigint): number {
  return bits.toString(2).replaceAll('0', '').length;
}
