/** The members of an account in words. */
import type { Aloud } from './operator.ts';
import { inline } from './phrase.ts';
import { phrase } from './sentence.ts';
import { PERSON, type RollUp } from './test.ts';
import type { Words } from './words.ts';

/** "opportunity for which …", after "one" or "no". */
export function memberInWords(rollUp: RollUp, words: Words, aloud: Aloud): string {
  return `${inline(words.title('subject', rollUp.of))}${whereInWords(rollUp, aloud)}`;
}

/** "opportunities for which …". */
export function membersInWords(rollUp: RollUp, words: Words, aloud: Aloud): string {
  return `${inline(words.plural(rollUp.of))}${whereInWords(rollUp, aloud)}`;
}

/** "the people of the account for whom …". */
export function membersOfAccount(rollUp: RollUp, words: Words, aloud: Aloud): string {
  return `the ${inline(words.plural(rollUp.of))} of the account${whereInWords(rollUp, aloud)}`;
}

function whereInWords({ of, where }: RollUp, aloud: Aloud): string {
  return where === undefined ? '' : ` for ${of === PERSON ? 'whom' : 'which'} ${phrase(aloud(where))}`;
}
