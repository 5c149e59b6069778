/** Conditions that are true of no lead. */
import { sentenceOf } from '../../../conditions/english.ts';
import { nodeAt } from '../../../diagnostics/place.ts';
import { wordsOf } from '../../../program/english/words.ts';
import { clashIn } from '../../logic/clashes.ts';
import { constantsIn } from '../../logic/constants.ts';
import type { LogicRule } from '../../logic/logic-rule.ts';
import { isSoundAround, subjectOf } from '../../logic/naming.ts';

export const neverTrue: LogicRule = {
  id: 'logic/never-true',
  title: 'A condition that no lead can meet',
  severity: 'error',
  certainty: 'proved',
  why: 'It looks like a rule both teams agreed on, and it applies to nobody.',
  remedy: 'Move the bounds so that something lies between them, or delete the condition.',
  check(agreement, context) {
    const words = wordsOf(context.program);
    return constantsIn(context).flatMap(({ test, is }) => {
      if (is !== 'never' || test.op === 'score' || !isSoundAround(test.origin, agreement, context)) return [];
      const clash = clashIn(test, context);
      const [one, other] = clash.map((part) => sentenceOf(part, words));
      const because = one === undefined || other === undefined ? '' : `: ${one}, and ${other}, exclude one another`;
      const message = `${subjectOf(test.origin, agreement)} is true of no lead${because}.`;
      const related = clash.map(({ origin }) => ({
        place: nodeAt(origin.file, origin.path),
        note: 'one of the two that exclude one another',
      }));
      return [{ message, place: nodeAt(test.origin.file, test.origin.path), related }];
    });
  },
};
