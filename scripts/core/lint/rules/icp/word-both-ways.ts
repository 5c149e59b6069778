/** Words that one persona is to be told, and not to be told. */
import { fold } from '../../../conditions/fold.ts';
import { valueAt } from '../../../diagnostics/place.ts';
import type { Persona } from '../../../schema/policies.generated.ts';
import type { LintRule } from '../../lint-rule.ts';
import { soundOf } from '../sound-of.ts';

export const wordBothWays: LintRule = {
  id: 'icp/word-both-ways',
  title: 'A word to use that is also to be avoided',
  severity: 'error',
  certainty: 'proved',
  why: 'Whoever writes to this persona finds support for either, and half of the letters are wrong.',
  remedy: 'Decide, and take it out of one of the two lists.',
  check(agreement, context) {
    return soundOf<Persona>(agreement, 'persona', context).flatMap(({ data, definition: { policy, path } }) => {
      const wanted = (data.words_to_use ?? []).map(fold);
      return (data.words_to_avoid ?? []).flatMap((word, index) => {
        const other = wanted.indexOf(fold(word));
        if (other === -1) return [];
        const message = `"${word}" is both a word to use and a word to avoid with the persona "${data.id}".`;
        const related = [{ place: valueAt(policy.file, [...path, 'words_to_use', other]), note: 'to be used' }];
        return [{ message, place: valueAt(policy.file, [...path, 'words_to_avoid', index]), related }];
      });
    });
  },
};
