/** One gap declared twice. */
import { nodeAt } from '../../../diagnostics/place.ts';
import { gapsIn } from '../../journey.ts';
import type { LintRule } from '../../lint-rule.ts';

export const gapRepeated: LintRule = {
  id: 'journey/gap-repeated',
  affects: ['marketing'],
  title: 'A gap declared twice',
  severity: 'error',
  certainty: 'proved',
  why: 'Two people fill it, or neither does, because each saw the name of the other.',
  remedy: 'Keep one of them: one owner, one day.',
  check(agreement, context) {
    const gaps = gapsIn(agreement, context);
    return gaps.flatMap(({ gap: { step, persona }, file, path }, index) => {
      const first = gaps.slice(0, index).find(({ gap }) => gap.step === step && gap.persona === persona);
      if (first === undefined) return [];
      const message = `The gap of the persona "${persona}" at the step "${step}" is declared twice.`;
      const related = [{ place: nodeAt(first.file, first.path), note: 'it is already declared here' }];
      return [{ message, place: nodeAt(file, path), related }];
    });
  },
};
