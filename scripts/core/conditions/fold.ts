/**
 * How text is compared: composed (NFC), each letter replaced by the table, white space collapsed and
 * trimmed. The table is committed, and databases get the same one, because lower-case functions of
 * engines differ on hundreds of letters.
 */
import type { Folding } from '../sql/dialect.ts';
import { FOLD_FROM, FOLD_TO, SPACES } from './fold-table.generated.ts';

/** What parts words beside white space. Not `+` and `#`, so that "C++" and "C#" stay words. */
const SEPARATORS = '-‐‑‒–—―/\\|,;:.…·•_&()[]{}<>«»"\'`´‘’‚“”„?!¿¡*=~^@%§©®™';

/** The tables, for back ends. */
export const FOLDING: Folding = { from: FOLD_FROM, to: FOLD_TO, spaces: SPACES, separators: SEPARATORS };

const spaces = [...SPACES].map((space) => [space, ' '] as const);
const small = [...FOLD_TO];
const table: ReadonlyMap<string, string> = new Map([
  ...[...FOLD_FROM].map((letter, index) => [letter, small[index] ?? letter] as const),
  ...spaces,
]);
const parting: ReadonlyMap<string, string> = new Map([...SEPARATORS].map((separator) => [separator, ' '] as const));

/** Text as it is compared. Folded once: a second time may compose letters further. */
export function fold(text: string): string {
  return collapsed(replaced(text.normalize('NFC'), table));
}

/** Folded text as its words, each between single spaces; a space alone for text without words. */
export function spaced(folded: string): string {
  return ` ${collapsed(replaced(folded, parting))} `.replace(/^ {2}$/u, ' ');
}

function replaced(text: string, by: ReadonlyMap<string, string>): string {
  return Array.from(text, (letter) => by.get(letter) ?? letter).join('');
}

function collapsed(text: string): string {
  return text.replaceAll(/ +/gu, ' ').replaceAll(/^ | $/gu, '');
}
