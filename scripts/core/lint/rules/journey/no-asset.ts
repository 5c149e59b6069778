/** Messages that nothing carries. */
import { idPlace } from '../../../agreement/catalogue.ts';
import { listed } from '../../../conditions/phrase.ts';
import { type Cell, cellsIn, messagesIn } from '../../journey.ts';
import type { LintRule } from '../../lint-rule.ts';

export const noAsset: LintRule = {
  id: 'journey/no-asset',
  title: 'A message that no asset carries',
  severity: 'error',
  certainty: 'proved',
  why: 'What cannot be sent is said by whoever remembers it, and differently each time.',
  remedy: 'Name the `asset` that carries it, or list the gap with `missing: asset`, an owner and a day.',
  check(agreement, context) {
    const bare = cellsIn(agreement, context).filter(isBare);
    return messagesIn(agreement, context).flatMap(({ definition, data }) => {
      if (data.asset !== undefined) return [];
      const left = bare.filter(({ messages }) => messages.some((message) => message.definition === definition));
      if (left.length === 0) return [];
      const whom = listed(
        left.map(({ persona }) => `"${persona.name}"`),
        'and',
      );
      const message = `The message "${definition.name}" has no asset, so nothing carries it to ${whom}.`;
      return [{ message, place: idPlace(definition) }];
    });
  },
};

/** Something is said and nothing sent, and nobody has declared it. */
function isBare({ messages, gaps }: Cell): boolean {
  return messages.every(({ data }) => data.asset === undefined) && !gaps.some(({ gap }) => gap.missing === 'asset');
}
