/** Words with two entries in the glossary. */

import { idPlace } from '../../../agreement/catalogue.ts';
import { fold } from '../../../conditions/fold.ts';
import { type NodePlace, valueAt } from '../../../diagnostics/place.ts';
import type { Term } from '../../../schema/policies.generated.ts';
import type { LintRule } from '../../lint-rule.ts';
import { type Sound, soundOf } from '../sound-of.ts';

interface Word {
  readonly text: string;
  readonly folded: string;
  readonly place: NodePlace;
}

export const wordTwice: LintRule = {
  id: 'governance/word-twice',
  affects: ['marketing', 'sales'],
  title: 'A word with two meanings',
  severity: 'error',
  certainty: 'proved',
  why: 'Each team would go on using the meaning it prefers.',
  remedy: 'Keep the word under one of the two terms.',
  check(agreement, context) {
    const seen = new Map<string, Sound<Term>>();
    return soundOf<Term>(agreement, 'term', context).flatMap((term) => {
      const words = wordsOf(term);
      const repeated = words.find(({ folded }, index) => {
        return seen.has(folded) || words.slice(0, index).some((word) => word.folded === folded);
      });
      const first = repeated === undefined ? undefined : (seen.get(repeated.folded) ?? term);
      for (const { folded } of words) if (!seen.has(folded)) seen.set(folded, term);
      if (repeated === undefined || first === undefined) return [];
      const where = first === term ? 'twice in its own entry' : `also under the term "${first.definition.name}"`;
      const message = `The word "${repeated.text}" of the term "${term.definition.name}" stands ${where}.`;
      return [
        { message, place: repeated.place, related: [{ place: idPlace(first.definition), note: 'the first one' }] },
      ];
    });
  },
};

/** A title with its abbreviation, "Sales-accepted lead (SAL)", is two words; naming one of them again is no mistake. */
function wordsOf({ data, definition }: Sound<Term>): readonly Word[] {
  const { policy, path, title } = definition;
  const at = data.title === undefined ? idPlace(definition) : valueAt(policy.file, [...path, 'title']);
  const [, long, short] = /^(.*\S)\s*\(([^)]*)\)$/u.exec(title) ?? [];
  const own = long === undefined || short === undefined ? [title] : [long, short];
  const also = (data.also ?? []).map((text, index) => ({
    text,
    place: valueAt(policy.file, [...path, 'also', index]),
  }));
  const said = also.filter(({ text }) => short === undefined || fold(text) !== fold(short));
  return [...own.map((text) => ({ text, place: at })), ...said].map((word) => ({ ...word, folded: fold(word.text) }));
}
