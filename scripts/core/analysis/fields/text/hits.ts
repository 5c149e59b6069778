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
  /** Bits of the leaves that ask for whole texts, out of all answers. */
  listing(answers: readonly Answer[]): bigint;
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
  const listsOf = listsByText(leaves);
  // Texts that stand in the same lists are answered alike: of thousands only a few have to be asked about.
  const once = new Map<string, bigint>();
  const bitsOnce = (text: string, of: string, asks: (place: number) => boolean): bigint => {
    const key = `${of} ${listsOf(text)}`;
    const bits = once.get(key) ?? bitsOf(text, asks);
    once.set(key, bits);
    return bits;
  };
  return {
    searched: (text) => bitsOf(text, (place) => kinds[place] === 'searched'),
    listed: (text) => bitsOnce(text, 'field', isListing),
    listedDomain: (text) => bitsOnce(text, 'domain', (place) => isListing(place) && domains[place] === true),
    listing: (answers) =>
      answers.reduce<bigint>((bits, answer, place) => {
        const isHit = answer === (kinds[place] === 'listed');
        return isListing(place) && isHit ? bits | (1n << BigInt(place)) : bits;
      }, 0n),
    answers: (bits) =>
      kinds.map((kind, place) => {
        const isHit = ((bits >> BigInt(place)) & 1n) === 1n;
        return kind === 'known' || isHit !== (kind === 'unlisted');
      }),
  };
}

/** In which leaves a text is written down, or its domain is. */
function listsByText(leaves: readonly OneLeaf[]): (text: string) => string {
  const places = new Map<string, string>();
  for (const [place, leaf] of leaves.entries()) {
    if (leaf.leaf !== 'field' || !('literals' in leaf.comparison)) continue;
    for (const literal of leaf.comparison.literals) {
      const key = `${leaf.domain ? '@' : ''}${String(literal)}`;
      places.set(key, `${places.get(key) ?? ''} ${place}`);
    }
  }
  return (text) => `${places.get(text) ?? ''} @${places.get(`@${domainOf(text) ?? ''}`) ?? ''}`;
}

function kindOf(leaf: OneLeaf): 'known' | 'listed' | 'unlisted' | 'searched' {
  if (leaf.leaf !== 'field') return 'known';
  const { by } = leaf.comparison;
  if (by === 'in') return 'listed';
  return by === 'not_in' ? 'unlisted' : 'searched';
}
