/** Signals that the two sides see differently, with nothing settled and nobody asked to settle it. */
import { idPlace } from '../../../agreement/catalogue.ts';
import { isMap, mapOf, textOf } from '../../../agreement/written.ts';
import type { LintRule } from '../../lint-rule.ts';

export const openDisputeUnowned: LintRule = {
  id: 'governance/open-dispute-unowned',
  title: 'Two views of a signal and nothing agreed',
  severity: 'error',
  certainty: 'proved',
  why: 'Marketing hands over what sales does not count, and nobody has been asked to settle it.',
  remedy: 'Write the `agreed` view, or open a dispute with an owner and a date and name it under `not_agreed`.',
  check({ definitions }, { isSound }) {
    return definitions
      .filter((definition) => definition.kind === 'signal' && isSound(definition))
      .flatMap((signal) => {
        const { marketing, sales, agreed } = mapOf(signal.data['views']);
        if (!isMap(marketing) || !isMap(sales) || agreed !== undefined) return [];
        const [theirs, ours] = [textOf(marketing['counts_as']), textOf(sales['counts_as'])];
        if (theirs === ours) return [];
        const message = `Marketing counts the signal "${signal.name}" as ${inWords(theirs)}, sales as ${inWords(ours)}, and nothing is agreed.`;
        return [{ message, place: idPlace(signal) }];
      });
  },
};

function inWords(stage: string | undefined): string {
  return stage === undefined ? 'nothing' : `"${stage}"`;
}
