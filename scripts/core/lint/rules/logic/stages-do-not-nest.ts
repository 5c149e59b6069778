/** Gates that are content with less than a gate before them. */
import { sentenceOf } from '../../../conditions/english.ts';
import { nodeAt } from '../../../diagnostics/place.ts';
import { wordsOf } from '../../../program/english/words.ts';
import type { LogicRule } from '../../logic/logic-rule.ts';
import { isSoundAround } from '../../logic/naming.ts';
import { looserGatesIn } from '../../logic/stages.ts';
import { witnessOf } from '../../logic/witness.ts';

export const stagesDoNotNest: LogicRule = {
  id: 'logic/stages-do-not-nest',
  title: 'A gate that asks for less than the one before it',
  severity: 'warning',
  certainty: 'proved',
  why: 'Read alone, the later gate lets in leads that the earlier one refuses; gates are asked one after the other, so it decides nothing.',
  remedy: 'Ask for more at the later stage, or move what is asked for to the stage where it is meant to decide.',
  check: (agreement, context) =>
    looserGatesIn(context)
      .filter(({ later }) => isSoundAround(later.origin, agreement, context))
      .map(({ earlier, later, strict, loose, lead }) => {
        const words = wordsOf(context.program);
        const message = `The gate of the stage "${later.id}" asks for less than that of "${earlier.id}" before it: ${sentenceOf(loose, words)}, after ${sentenceOf(strict, words)}.`;
        const related = [{ place: nodeAt(strict.origin.file, strict.origin.path), note: 'asks for more' }];
        const says = `It meets what "${later.id}" asks for here, and is refused by "${earlier.id}".`;
        const place = nodeAt(loose.origin.file, loose.origin.path);
        return { message, place, related, witness: witnessOf(lead, says, context) };
      }),
};
