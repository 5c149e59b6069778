/**
 * Whole words as one regular expression over folded text: the same as replacing what parts words by
 * single spaces and looking for ' word ', without making that text. A word begins and ends at the end
 * of the text or beside a character that parts words, and the parts of one of several words stand
 * apart by one or more of them. Words hold no such character but single spaces.
 */
import { type JsFragment, js, text } from '../js/fragment.ts';
import { FOLDING } from './fold.ts';

/** An expression that makes the pattern. */
export function wordPattern(words: readonly string[]): JsFragment {
  const parting = `[ ${escaped(FOLDING.separators)}]`;
  const alternatives = words.map((word) => word.split(' ').map(escaped).join(`${parting}+`));
  return js`new RegExp(${text(`(?:^|${parting})(?:${alternatives.join('|')})(?:$|${parting})`)})`;
}

/** Each unit that is no letter or digit by its number, so that none is read as more than itself. */
function escaped(literal: string): string {
  return literal.replaceAll(/[^a-z0-9]/gu, (character) =>
    Array.from({ length: character.length }, (_, place) => {
      return `\\u${character.charCodeAt(place).toString(16).padStart(4, '0')}`;
    }).join(''),
  );
}
