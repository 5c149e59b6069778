/** Hand-overs that nobody has to answer: the service level ends without a step. */
import { idPlace } from '../../../agreement/catalogue.ts';
import { valueAt } from '../../../diagnostics/place.ts';
import type { LintRule } from '../../lint-rule.ts';
import { handoversIn } from '../../service-levels.ts';

export const handoverSilence: LintRule = {
  id: 'stage/handover-silence',
  title: 'A hand-over after whose silence nothing happens',
  severity: 'error',
  certainty: 'proved',
  why: 'Silence counts as not accepted, but nobody would hear of it and the lead would lie where it is.',
  remedy: 'Give the service level its steps under `breach`, or name one that has them.',
  check: (agreement, context) =>
    handoversIn(agreement, context).flatMap(({ definition: { name, path }, data, file }) => {
      const level = agreement.find('service-level', data.under);
      if (level === undefined || !context.isSound(level) || level.data['breach'] !== undefined) return [];
      const message = `The hand-over "${name}" is answered under "${data.under}", which says nothing about what follows when nobody answers.`;
      const related = [{ place: idPlace(level), note: 'the service level' }];
      return [{ message, place: valueAt(file, [...path, 'under']), related }];
    }),
};
