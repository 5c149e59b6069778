/** What the dialects share in folding: letters exchanged one for one, by a table of code points. */
import type { Folding } from './dialect.ts';

export type Exchange = readonly [from: string, to: string];

export interface Exchanges {
  /** The letters of ASCII: few, and enough for most text. */
  readonly ascii: readonly Exchange[];
  readonly others: readonly Exchange[];
  /** From folded text to text whose words only spaces part. */
  readonly parting: readonly Exchange[];
}

export function exchangesOf({ from, to, spaces, separators }: Folding): Exchanges {
  const table = [...zip(from, to), ...toSpaces(spaces)];
  const isAscii = ([letter]: Exchange): boolean => letter < '\u0080';
  return {
    ascii: table.filter(isAscii),
    others: table.filter((exchange) => !isAscii(exchange)),
    parting: toSpaces(separators),
  };
}

/** The letters exchanged, and what for, in the same order. */
export function columnsOf(exchanges: readonly Exchange[]): readonly [from: string, to: string] {
  return [exchanges.map(([letter]) => letter).join(''), exchanges.map(([, letter]) => letter).join('')];
}

function toSpaces(characters: string): readonly Exchange[] {
  return [...characters].map((character) => [character, ' '] as const);
}

function zip(from: string, to: string): readonly Exchange[] {
  const letters = [...to];
  return [...from].map((letter, place) => [letter, letters[place] ?? letter] as const);
}
