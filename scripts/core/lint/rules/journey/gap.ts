/** Steps at which somebody is told nothing, and nobody knows it. */
import type { Agreement } from '../../../agreement/agreement.ts';
import { idPlace } from '../../../agreement/catalogue.ts';
import { nodeAt } from '../../../diagnostics/place.ts';
import { cellsIn } from '../../journey.ts';
import type { LintContext, LintRule } from '../../lint-rule.ts';

export const gap: LintRule = {
  id: 'journey/gap',
  title: 'A gap in the journey that nobody has declared',
  severity: 'error',
  certainty: 'proved',
  why: 'At this step the person hears nothing from us, or whatever the salesperson makes up.',
  remedy: 'Write a message for it, or list it under `gaps` with an owner and a day.',
  check: (agreement: Agreement, context: LintContext) =>
    cellsIn(agreement, context).flatMap(({ step, persona, messages, gaps: [declared] }) => {
      if (messages.length > 0 || declared?.gap.missing === 'message') return [];
      const who = `the persona "${persona.name}"`;
      if (declared === undefined) {
        const related = [{ place: idPlace(persona), note: 'the persona' }];
        return [{ message: `At the step "${step.name}" nothing is said to ${who}.`, place: idPlace(step), related }];
      }
      const message = `At the step "${step.name}" only an asset is said to be missing for ${who}; there is no message either.`;
      return [{ message, place: nodeAt(declared.file, [...declared.path, 'missing']) }];
    }),
};
