/** Parts of a condition that change nothing. */
import { sentenceOf } from '../../../conditions/english.ts';
import { nodeAt } from '../../../diagnostics/place.ts';
import { wordsOf } from '../../../program/english/words.ts';
import type { LogicRule } from '../../logic/logic-rule.ts';
import { isSoundAround, subjectOf } from '../../logic/naming.ts';
import { redundantIn } from '../../logic/redundant.ts';

export const redundantClause: LogicRule = {
  id: 'logic/redundant-clause',
  fixable: true,
  title: 'A part of a condition that changes nothing',
  severity: 'info',
  certainty: 'proved',
  why: 'Whoever changes it later expects something to happen, and whoever reads it takes it for a decision.',
  remedy: 'Delete the part, or tighten it to what was meant.',
  check(agreement, context) {
    const words = wordsOf(context.program);
    return redundantIn(context)
      .filter(({ part }) => isSoundAround(part.origin, agreement, context))
      .map(({ part, of, beside }) => {
        const { file, path } = part.origin;
        const whole = subjectOf(of.origin, agreement);
        const message =
          path.at(-1) === 'except_when'
            ? `${subjectOf(part.origin, agreement)} exempts no lead.`
            : `${whole} comes out the same without this part of it: ${sentenceOf(part, words)}.`;
        const related = beside
          .slice(0, 1)
          .map(({ origin }) => ({ place: nodeAt(origin.file, origin.path), note: 'says it already' }));
        const fix = { title: 'Delete the part', file, edits: [{ do: 'remove', path }] } as const;
        return { message, place: nodeAt(file, path), related: beside.length === 1 ? related : [], fix };
      });
  },
};
