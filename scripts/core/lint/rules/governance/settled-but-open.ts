/** Definitions that still say "not agreed" although the dispute has been ruled on. */
import type { Reference } from '../../../agreement/agreement.ts';
import { idPlace } from '../../../agreement/catalogue.ts';
import { waitsForAnswer } from '../../../agreement/waits.ts';
import { ruledDisputesIn } from '../../governance.ts';
import { isInForceToday } from '../../journey.ts';
import type { LintContext, LintRule } from '../../lint-rule.ts';

export const settledButOpen: LintRule = {
  id: 'governance/settled-but-open',
  title: 'A question that was ruled on and still waits',
  severity: 'error',
  certainty: 'proved',
  why: 'The teams have an answer, and leads are still judged as if there were none.',
  remedy: 'Write what was ruled in the place of `not_agreed` or `unsettled`.',
  check: (agreement, context) =>
    ruledDisputesIn(agreement, context).flatMap(({ definition, ruling }) => {
      const [first, ...others] = agreement.usedBy(definition).filter((use) => isOpenIn(use, context));
      if (first === undefined) return [];
      const where = first.from === undefined ? 'A definition' : `"${first.from.name}"`;
      return [
        {
          message: `${where} still waits for the dispute "${definition.name}", which was settled on ${ruling.on}.`,
          place: first.place,
          related: [
            ...others.map(({ place }) => ({ place, note: 'waits for it as well' })),
            { place: idPlace(definition), note: 'the dispute' },
          ],
        },
      ];
    }),
};

function isOpenIn(use: Reference, context: LintContext): boolean {
  return waitsForAnswer(use) && (use.from === undefined || isInForceToday(use.from, context));
}
