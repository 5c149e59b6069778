/** Choices and yes-no: the spellings systems of record use, folded onto the one the agreement uses. */
import { fold } from '../../../conditions/fold.ts';
import { listedShortly } from '../../../conditions/phrase.ts';
import type { ChoiceType } from '../../../conditions/value.ts';
import type { Conversion } from './conversion.ts';

/** The id of the choice whose id, title or synonym it is; ids win over titles, titles over synonyms. */
export function readChoice(text: string, { values }: ChoiceType): Conversion {
  const folded = fold(text);
  const found =
    values.find(({ id }) => id === text) ??
    values.find(({ id }) => fold(id) === folded) ??
    values.find(({ title }) => fold(title) === folded) ??
    values.find(({ also }) => also.some((spelling) => fold(spelling) === folded));
  if (found !== undefined) return { value: found.id };
  return {
    problem: `is none of ${listedShortly(
      values.map(({ id }) => id),
      'or',
    )}`,
  };
}

const YES = new Set(['yes', 'y', 'true', 't', '1', 'on']);
const NO = new Set(['no', 'n', 'false', 'f', '0', 'off']);

export function readYesNo(text: string): Conversion {
  const folded = fold(text);
  if (YES.has(folded)) return { value: true };
  if (NO.has(folded)) return { value: false };
  return { problem: 'is neither yes nor no' };
}
