/** What becomes of a definition, in a few words, and how that is known. */
import type { DefinitionChange, Effect } from '../../compare/review.ts';

const EFFECTS: Readonly<Record<Effect, string>> = {
  identical: 'as before',
  reworded: 'reworded',
  equivalent: 'written differently, says the same',
  looser: 'looser',
  stricter: 'stricter',
  shifted: 'shifted',
  undecided: 'not decided',
};

/** "looser (proved)", "added". */
export function effectInWords({
  what,
  effect,
  certainty,
}: Pick<DefinitionChange, 'what' | 'effect' | 'certainty'>): string {
  const effectWord = EFFECTS[effect];
  const word =
    what === 'changed' ? effectWord : effect === 'shifted' || effect === 'undecided' ? what : `${what}, ${effectWord}`;
  return certainty === 'undecided' ? word : `${word} (${certainty})`;
}
