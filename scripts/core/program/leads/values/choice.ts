/** Choices and yes-no: the spellings systems of record use, folded onto the one the agreement uses. */
import { fold } from '../../../conditions/fold.ts';
import { listedShortly } from '../../../conditions/phrase.ts';
import type { ChoiceType } from '../../../conditions/value.ts';
import type { Conversion } from './conversion.ts';

/** The id of the choice whose id, title or synonym it is; ids win over titles, titles over synonyms. */
export function readChoice(text: string, type: ChoiceType): Conversion {
  const { values } = type;
  const found = values.some(({ id }) => id === text) ? text : spellingsOf(type).get(fold(text));
  if (found !== undefined) return { value: found };
  return {
    problem: `is none of ${listedShortly(
      values.map(({ id }) => id),
      'or',
    )}`,
  };
}

/** Remembered for each type: folding all its spellings for each value of a file took most of the reading. */
const KNOWN = new WeakMap<ChoiceType, ReadonlyMap<string, string>>();

/** Ids by their folded spellings. */
function spellingsOf(type: ChoiceType): ReadonlyMap<string, string> {
  const known = KNOWN.get(type);
  if (known !== undefined) return known;
  const { values } = type;
  // What comes later replaces what came before, so the strongest and first come last.
  const made = new Map(
    [
      ...values.map(({ id }) => [fold(id), id] as const),
      ...values.map(({ id, title }) => [fold(title), id] as const),
      ...values.flatMap(({ id, also }) => also.map((spelling) => [fold(spelling), id] as const)),
    ].toReversed(),
  );
  KNOWN.set(type, made);
  return made;
}

const YES = new Set(['yes', 'y', 'true', 't', '1', 'on']);
const NO = new Set(['no', 'n', 'false', 'f', '0', 'off']);

export function readYesNo(text: string): Conversion {
  const folded = fold(text);
  if (YES.has(folded)) return { value: true };
  if (NO.has(folded)) return { value: false };
  return { problem: 'is neither yes nor no' };
}
