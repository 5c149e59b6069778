/** Which leaves find something in a text: a bit for each, by the interpreter's own comparisons. */
import { domainOf } from '../../../program/interpret/derived.ts';
import type { Moment } from '../../../program/interpret/past.ts';
import type { Answer } from '../../leaf.ts';
import { answersOf, type OneLeaf, ofFolded } from '../asked.ts';

export interface Hits {
  /** Of leaves that search through the text, folded as it is. */
  searched(text: string): bigint;
  /** Of leaves that ask for whole texts. */
  listed(text: string): bigint;
  /** The same, and only of leaves about the domain of the address. */
  listedDomain(text: string): bigint;
  answers(bits: bigint): readonly Answer[];
}

export function hitsOf(leaves: readonly OneLeaf[], moment: Moment): Hits {
  const folded = leaves.map(ofFolded);
  const kinds = leaves.map(kindOf);
  const domains = leaves.map((leaf) => leaf.leaf !== 'began' && leaf.domain);
  const bitsOf = (text: string, asks: (place: number) => boolean): bigint => {
    const places = [...leaves.keys()].filter(asks);
    const answers = answersOf(
      places.flatMap((place) => folded[place] ?? []),
      text,
      moment,
    );
    return places.reduce((bits, place, index) => {
      const isHit = answers[index] !== (kinds[place] === 'unlisted');
      return answers[index] !== undefined && isHit ? bits | (1n << BigInt(place)) : bits;
    }, 0n);
  };
  const isListing = (place: number): boolean => kinds[place] === 'listed' || kinds[place] === 'unlisted';
  return {
    searched: (text) => bitsOf(text, (place) => kinds[place] === 'searched'),
    listed: (text) => bitsOf(text, isListing),
    listedDomain: (text) =>
      domainOf(text) === undefined ? 0n : bitsOf(text, (place) => isListing(place) && domains[place] === true),
    answers: (bits) =>
      kinds.map((kind, place) => {
        const isHit = ((bits >> BigInt(place)) & 1n) === 1n;
        return kind === 'known' || isHit !== (kind === 'unlisted');
      }),
  };
}

function kindOf(leaf: OneLeaf): 'known' | 'listed' | 'unlisted' | 'searched' {
  if (leaf.leaf !== 'field') return 'known';
  const { by } = leaf.comparison;
  if (by === 'in') return 'listed';
  return by === 'not_in' ? 'unlisted' : 'searched';
}
